import type { HostFiles } from '../host-files';
import { keyPairMismatch } from '../key-pair-mismatch';
import { pemBlocks } from '../pem-blocks';
import type { ClusterError, Stage } from '../refusal';
import { CIPHER_SUITES, TLS_VERSIONS } from '../tls-names';
import { gateOn, type KubeletGates } from './kubelet-gates';
import type { KubeletReader } from './kubelet-reader';

/** Where the kubelet's serving certificate comes from. `none`: half a pair is configured, so no pair is loaded. */
export type KubeletServing = 'files' | 'csr (kubernetes.io/kubelet-serving)' | 'self-signed' | 'none';

/** InitializeTLS of cmd/kubelet/app/server.go: unknown cipher suites, TLS versions and curves. */
export function kubeletTlsProblem(config: KubeletReader): ClusterError[] {
  const suite = config.list('tlsCipherSuites').find((name) => !CIPHER_SUITES.has(String(name)));
  if (suite !== undefined)
    return [
      config.error('tls-cipher', `"${String(suite)}" is no cipher suite that Go knows.`, 'tlsCipherSuites'),
    ];
  const version = config.text('tlsMinVersion');
  if (version !== '' && !TLS_VERSIONS.has(version))
    return [
      config.error(
        'tls-version',
        `"${version}" is no TLS version. Use VersionTLS12 or VersionTLS13.`,
        'tlsMinVersion',
      ),
    ];
  const curve = config
    .list('tlsCurvePreferences')
    .find((id) => ![23, 24, 25, 29, 4587, 4588, 4589].includes(Number(id)));
  return curve === undefined
    ? []
    : [config.error('tls-curve', `Curve ${String(curve)} is not known to Go.`, 'tlsCurvePreferences')];
}

/** BuildAuth of cmd/kubelet/app/auth.go: webhooks need an API client, the client CA must be readable, the mode must be one of two. */
export function kubeletAuthProblem(
  config: KubeletReader,
  hasClient: boolean,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } {
  const refuse = (stage: Stage, id: string, message: string, path: string) => ({
    stage,
    errors: [config.error(id, message, path)],
  });
  if (config.on('authentication.webhook.enabled') && !hasClient)
    return refuse(
      'validation',
      'webhook-without-client',
      'Token authentication by webhook needs the API server: give --kubeconfig, or set authentication.webhook.enabled to false.',
      'authentication.webhook.enabled',
    );
  const ca = config.text('authentication.x509.clientCAFile');
  const unreadable = pemProblem(ca, 'CERTIFICATE', host);
  if (ca !== '' && unreadable !== null)
    return refuse('config', 'client-ca', `clientCAFile ${unreadable}`, 'authentication.x509.clientCAFile');
  const mode = config.text('authorization.mode');
  if (mode !== 'AlwaysAllow' && mode !== 'Webhook')
    return refuse(
      'validation',
      'authorization-mode',
      mode === ''
        ? 'authorization.mode is empty.'
        : `authorization.mode "${mode}" must be Webhook or AlwaysAllow.`,
      'authorization.mode',
    );
  if (mode === 'Webhook' && !hasClient)
    return refuse(
      'validation',
      'webhook-without-client',
      'Authorization by webhook needs the API server: give --kubeconfig.',
      'authorization.mode',
    );
  return { stage: 'config', errors: [] };
}

/** The serving certificate that the configuration asks for (NewMainKubelet). */
export function kubeletServing(config: KubeletReader, gates: KubeletGates): KubeletServing {
  if (config.on('serverTLSBootstrap') && gateOn(gates, 'RotateKubeletServerCertificate'))
    return 'csr (kubernetes.io/kubelet-serving)';
  const [cert, key] = [config.text('tlsCertFile'), config.text('tlsPrivateKeyFile')];
  if (cert !== '' && key !== '') return 'files';
  return cert === '' && key === '' ? 'self-signed' : 'none';
}

/** Why the files of the serving certificate cannot be loaded at the start, or null. */
export function kubeletServingProblem(
  config: KubeletReader,
  gates: KubeletGates,
  host: HostFiles,
): ClusterError | null {
  // Without the gate the pair is loaded only when the server begins to listen.
  if (kubeletServing(config, gates) !== 'files' || !gateOn(gates, 'ReloadKubeletServerCertificateFile'))
    return null;
  const [cert, key] = [config.text('tlsCertFile'), config.text('tlsPrivateKeyFile')];
  const certProblem = pemProblem(cert, 'CERTIFICATE', host);
  if (certProblem !== null)
    return config.error('serving-certificate', `tlsCertFile ${certProblem}`, 'tlsCertFile');
  const keyProblem = pemProblem(key, 'PRIVATE KEY', host);
  if (keyProblem !== null)
    return config.error('serving-certificate', `tlsPrivateKeyFile ${keyProblem}`, 'tlsPrivateKeyFile');
  return keyPairMismatch(host, cert, key)
    ? config.error('serving-certificate', `${key} is the key of another certificate.`, 'tlsPrivateKeyFile')
    : null;
}

/** Why a file does not give PEM blocks of a kind: it is absent, or holds others. Null where it does or nobody knows. */
function pemProblem(path: string, kind: string, host: HostFiles): string | null {
  const look = host.look(path);
  if (look.state === 'absent')
    return host.under(path).length > 0
      ? `names ${path}, which is a folder.`
      : `names ${path}, which does not exist.`;
  const blocks = pemBlocks(look, path);
  return blocks === null || blocks.some((block) => block.endsWith(kind) && !block.startsWith('?'))
    ? null
    : `names ${path}, which holds no ${kind.toLowerCase()} in PEM.`;
}
