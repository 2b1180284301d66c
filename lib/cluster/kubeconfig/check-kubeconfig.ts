import { asRecord } from '../as-record';
import type { HostFiles } from '../host-files';
import type { FieldPath } from '../parse-documents';
import { parseGoUrl } from '../parse-go-url';
import type { ClusterError } from '../refusal';
import type { KubeconfigEntry } from './read-kubeconfig';

type At = (id: string, message: string, path: FieldPath) => ClusterError;

/** clientcmd's validateClusterInfo: a server, a proxy that is a URL, one CA, and a CA file that can be opened. */
export function checkCluster(cluster: KubeconfigEntry, host: HostFiles, at: At): ClusterError[] {
  const errors: ClusterError[] = [];
  const text = (name: string) => String(cluster.held[name] ?? '');
  const add = (id: string, message: string, field: string) =>
    errors.push(at(id, message, [...cluster.path, field]));
  if (text('server') === '') add('server-missing', `The cluster "${cluster.name}" has no server.`, 'server');
  const proxy = text('proxy-url');
  if (proxy !== '' && !['http', 'https', 'socks5'].includes(parseGoUrl(proxy)?.scheme ?? ''))
    add('proxy-url', `proxy-url "${proxy}" must begin with http://, https:// or socks5://.`, 'proxy-url');
  both(cluster, 'certificate-authority', add);
  absent(cluster, 'certificate-authority', host, add);
  return errors;
}

/** clientcmd's validateAuthInfo: credentials that fit together, and files that can be opened. */
export function checkUser(user: KubeconfigEntry | undefined, host: HostFiles, at: At): ClusterError[] {
  if (user === undefined) return [];
  const errors: ClusterError[] = [];
  const { held } = user;
  const text = (name: string) => String(held[name] ?? '');
  const add = (id: string, message: string, field: string) =>
    errors.push(at(id, message, [...user.path, field]));
  if (text('client-certificate') !== '' || text('client-certificate-data') !== '') {
    both(user, 'client-certificate', add);
    both(user, 'client-key', add);
    if (text('client-key') === '' && text('client-key-data') === '')
      add(
        'client-key-missing',
        'A client certificate needs client-key or client-key-data.',
        'client-certificate',
      );
    absent(user, 'client-certificate', host, add);
    absent(user, 'client-key', host, add);
  }
  if (held.exec !== undefined) checkExec(user, add);
  if (text('token') !== '' && (text('username') !== '' || text('password') !== ''))
    add('credentials-two', 'Only one of token and username with password may be given.', 'token');
  const more =
    text('as-uid') !== '' || lengthOf(held['as-groups']) > 0 || lengthOf(held['as-user-extra']) > 0;
  if (more && text('as') === '')
    add('impersonate-nobody', 'as-uid, as-groups and as-user-extra need as.', 'as');
  if (errors.length === 0 && text('token') === '') absent(user, 'tokenFile', host, add);
  return errors;
}

function checkExec(user: KubeconfigEntry, add: (id: string, message: string, field: string) => void): void {
  const text = (name: string) => String(user.held[`exec.${name}`] ?? '');
  if (user.held['auth-provider'] !== undefined)
    add('exec-with-provider', 'exec and auth-provider exclude each other.', 'exec');
  if (text('command') === '') add('exec-command', 'exec needs a command.', 'exec');
  if (text('apiVersion') === '') add('exec-version', 'exec needs an apiVersion.', 'exec');
  const env = user.held['exec.env'];
  if (Array.isArray(env) && env.some((item) => String(asRecord(item)?.name ?? '') === ''))
    add('exec-env', 'Each variable of exec.env needs a name.', 'exec');
  const old = /^client\.authentication\.k8s\.io\/v1(alpha1|beta1)$/.test(text('apiVersion'));
  const mode = text('interactiveMode') || (old ? 'IfAvailable' : '');
  if (!['Never', 'IfAvailable', 'Always'].includes(mode))
    add('exec-mode', 'exec.interactiveMode must be Never, IfAvailable or Always.', 'exec');
}

function both(
  entry: KubeconfigEntry,
  field: string,
  add: (id: string, message: string, field: string) => void,
): void {
  if (String(entry.held[field] ?? '') !== '' && String(entry.held[`${field}-data`] ?? '') !== '')
    add('file-and-data', `${field} and ${field}-data are both given. Keep one.`, field);
}

function absent(
  entry: KubeconfigEntry,
  field: string,
  host: HostFiles,
  add: (id: string, message: string, field: string) => void,
): void {
  const path = String(entry.held[field] ?? '');
  if (path !== '' && host.look(path).state === 'absent' && host.under(path).length === 0)
    add('file-missing', `${field} names ${path}, which does not exist.`, field);
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return Object.keys(asRecord(value) ?? {}).length;
}
