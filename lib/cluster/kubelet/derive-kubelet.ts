import type { ParsedFlags } from '../parse-flags';
import { parseIp } from '../parse-ip';
import { TLS_VERSIONS } from '../tls-names';
import type { KubeletConfigured } from './configure-kubelet';
import type { KubeletApiClient } from './kubelet-api-client';
import { gateOn } from './kubelet-gates';
import type { KubeletReader } from './kubelet-reader';
import { kubeletServing } from './kubelet-start';

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
    flags: Object.fromEntries([...parsed.values].map(([name, { value }]) => [name, asFlag(name, value)])),
  };
}

/** A flag's value as its pflag holds it: what is no bool, number, string or list comes out as text. */
function asFlag(name: string, value: unknown): unknown {
  if (name === 'v') return String(value);
  if (name === 'register-with-taints' && Array.isArray(value)) return value.join(',');
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const separator = name === 'eviction-hard' || name === 'eviction-soft' ? '<' : '=';
  return Object.entries(value)
    .map(([key, held]) => `${key}${separator}${String(held)}`)
    .sort()
    .join(',');
}
