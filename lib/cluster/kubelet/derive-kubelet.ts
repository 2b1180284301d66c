import { KUBELET_FLAGS } from '../data/kubelet-flags';
import type { FlagType } from '../flag';
import type { ParsedFlags } from '../parse-flags';
import { parseIp } from '../parse-ip';
import { printFlagValue } from '../print-flag-value';
import { TLS_VERSIONS } from '../tls-names';
import type { KubeletConfigured } from './configure-kubelet';
import type { KubeletApiClient } from './kubelet-api-client';
import { gateOn } from './kubelet-gates';
import type { KubeletReader } from './kubelet-reader';
import { kubeletServing } from './kubelet-start';

const TYPES: ReadonlyMap<string, FlagType> = new Map(KUBELET_FLAGS.map(([name, type]) => [name, type]));
const GATES = [
  'KubeletFineGrainedAuthz',
  'NodeLogQuery',
  'ReloadKubeletClientCAFile',
  'ReloadKubeletServerCertificateFile',
  'RotateKubeletServerCertificate',
];

/** What follows from a kubelet's configuration: how it serves, whom it talks to, which gates are in force. */
export function deriveKubelet(
  parsed: ParsedFlags,
  config: KubeletReader,
  { gates, skipped }: KubeletConfigured,
  api: KubeletApiClient,
): Readonly<Record<string, unknown>> {
  const flag = (name: string, fallback: string) => String(parsed.values.get(name)?.value ?? fallback);
  const nodeIp = flag('node-ip', '');
  const invalid = nodeIp
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && parseIp(part, true) === null);
  return {
    standalone: flag('kubeconfig', '') === '',
    kubeconfig: flag('kubeconfig', ''),
    bootstrapKubeconfig: flag('bootstrap-kubeconfig', ''),
    config: flag('config', ''),
    configDir: flag('config-dir', ''),
    certDir: flag('cert-dir', '/var/lib/kubelet/pki'),
    cloudProvider: flag('cloud-provider', ''),
    hostnameOverride: flag('hostname-override', ''),
    nodeIP: nodeIp,
    ...(invalid.length === 0 ? {} : { nodeIPInvalid: invalid }),
    nodeLabels: parsed.values.get('node-labels')?.value ?? {},
    servingCertificate: kubeletServing(config, gates),
    minTLS: TLS_VERSIONS.get(config.text('tlsMinVersion')) ?? '1.2',
    cipherSuitesConfigured: config.list('tlsCipherSuites').length,
    gatesInForce: Object.fromEntries(GATES.map((name) => [name, gateOn(gates, name)])),
    ...(skipped.length === 0 ? {} : { dropinsSkipped: skipped }),
    ...(api.client === null
      ? {}
      : {
          apiServer: api.client.host,
          // What the client's configuration says in the end: certificate rotation builds the transport itself and clears the
          // field (kubeletcertificate.UpdateTransport). What really holds is apiClient.verify.
          apiServerInsecureSkipTLSVerify:
            api.client.insecureSkipTLSVerify && !config.on('rotateCertificates'),
          apiClient: api.client,
          apiClientFrom: api.from,
        }),
    flags: Object.fromEntries(
      [...parsed.values].map(([name, { value }]) => [
        name,
        printFlagValue(TYPES.get(name) ?? 'string', value),
      ]),
    ),
  };
}
