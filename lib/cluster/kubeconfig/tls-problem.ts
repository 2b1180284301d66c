import type { HostFiles, Presence } from '../host-files';
import type { FieldPath } from '../parse-documents';
import { pemBlocks } from '../pem-blocks';
import type { KubeconfigEntry } from './read-kubeconfig';

/** Exec credential versions that client-go knows. */
const EXEC_VERSIONS = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];

type Problem = { id: string; message: string; path: FieldPath };

/**
 * Why the TLS configuration of an https client cannot be built (transport.TLSConfigFor), or null where it can or nobody
 * knows. A certificate and key in two files are read at the first connection, so a wrong pair is found only then.
 */
export function tlsProblem(
  cluster: KubeconfigEntry | undefined,
  user: KubeconfigEntry | undefined,
  host: HostFiles,
): Problem | null {
  const at = (entry: KubeconfigEntry | undefined, field: string): FieldPath => [
    ...(entry?.path ?? []),
    field,
  ];
  const held = (entry: KubeconfigEntry | undefined, field: string) => String(entry?.held[field] ?? '');
  if (user?.held['auth-provider'] !== undefined)
    return {
      id: 'auth-provider-gone',
      message: 'auth-provider plugins are gone from client-go. Use exec.',
      path: at(user, 'auth-provider'),
    };
  const version = held(user, 'exec.apiVersion');
  if (user?.held.exec !== undefined && !EXEC_VERSIONS.includes(version))
    return {
      id: 'exec-version',
      message: `exec.apiVersion "${version}" is not known.`,
      path: at(user, 'exec'),
    };
  const ca = contentOf(cluster, 'certificate-authority', host);
  if (ca !== null && cluster?.held['insecure-skip-tls-verify'] === true)
    return {
      id: 'insecure-with-ca',
      message:
        'insecure-skip-tls-verify and a certificate authority exclude each other. Remove insecure-skip-tls-verify.',
      path: at(cluster, 'insecure-skip-tls-verify'),
    };
  if (ca?.look.state === 'absent')
    return {
      id: 'file-is-folder',
      message: 'certificate-authority names a folder.',
      path: at(cluster, ca.field),
    };
  const roots = ca === null ? null : pemBlocks(ca.look, ca.path);
  // An empty CA file leaves the host's own root store in charge.
  const empty = ca?.look.state === 'text' && ca.look.text === '';
  if (ca !== null && roots !== null && !roots.includes('CERTIFICATE') && !empty)
    return {
      id: 'ca-not-pem',
      message: `${ca.field} holds no certificate in PEM.`,
      path: at(cluster, ca.field),
    };
  const certificate = contentOf(user, 'client-certificate', host);
  const key = contentOf(user, 'client-key', host);
  if (certificate === null || key === null || (certificate.path !== '' && key.path !== '')) return null;
  const [certs, keys] = [pemBlocks(certificate.look, certificate.path), pemBlocks(key.look, key.path)];
  const bad = certs !== null && !certs.includes('CERTIFICATE') ? certificate : null;
  const worse = bad ?? (keys !== null && !keys.some((type) => /^[^?]*PRIVATE KEY$/.test(type)) ? key : null);
  return worse === null
    ? null
    : {
        id: 'pair-not-pem',
        message: `${worse.field} does not hold what a key pair needs.`,
        path: at(user, worse.field),
      };
}

/** The data of a field, or its file: where it is, and what is known of it. */
function contentOf(
  entry: KubeconfigEntry | undefined,
  field: string,
  host: HostFiles,
): { field: string; path: string; look: Presence } | null {
  const data = String(entry?.held[`${field}-data`] ?? '');
  if (data !== '') return { field: `${field}-data`, path: '', look: { state: 'text', text: data } };
  const path = String(entry?.held[field] ?? '');
  return path === '' ? null : { field, path, look: host.look(path) };
}
