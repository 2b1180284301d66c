import { asRecord } from './as-record';
import type { HostFiles, Presence } from './host-files';
import type { ContainerSource } from './parse-cluster';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
/** What the kubelet projects into every container of a Pod with a service account, and which PEM each file holds. */
const ACCOUNT_FILES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ca.crt', ['CERTIFICATE']],
  ['token', []],
  ['namespace', []],
]);

/**
 * The files as a container sees them: its volume mounts first, then the service account that admission mounts, then the
 * host's own paths (a path that no mount covers is looked up on the host, so that a manifest cut short still reads).
 */
export function podFiles(host: HostFiles, source: ContainerSource | null): HostFiles {
  if (source === null) return host;
  const mounts = list(source.container.volumeMounts)
    .map((mount) => ({ at: text(mount.mountPath).replace(/\/+$/, ''), mount }))
    .filter(({ at }) => at.startsWith('/'))
    .sort((a, b) => b.at.length - a.at.length);
  const volumes = new Map(list(source.pod.volumes).map((volume) => [text(volume.name), volume]));
  const onHost = (path: string): string => {
    const found = mounts.find(({ at }) => path === at || path.startsWith(`${at}/`));
    const from = asRecord(volumes.get(text(found?.mount.name))?.hostPath);
    if (found === undefined || from === null || text(from.path) === '') return path;
    const base = [text(from.path), text(found.mount.subPath)].filter((part) => part !== '').join('/');
    return `${base.replace(/\/+$/, '')}${path.slice(found.at.length)}`;
  };
  const look = (path: string): Presence => {
    const found = mounts.find(({ at }) => path === at || path.startsWith(`${at}/`));
    const volume = volumes.get(text(found?.mount.name));
    if (found !== undefined && volume !== undefined && asRecord(volume.hostPath) === null)
      return inVolume(volume, path.slice(found.at.length + 1));
    const account = path.startsWith(`${ACCOUNT}/`) ? path.slice(ACCOUNT.length + 1) : '';
    const pem = ACCOUNT_FILES.get(account);
    if (found === undefined && pem !== undefined && source.pod.automountServiceAccountToken !== false)
      return { state: 'present', pem };
    return host.look(onHost(path));
  };
  return {
    complete: host.complete,
    key: (path) => host.key(onHost(path)),
    look,
    under: (folder) => host.under(onHost(folder)),
  };
}

/** A file of a volume that is no folder of the host: what a projected volume lists is there; of others nobody knows. */
function inVolume(volume: Readonly<Record<string, unknown>>, rest: string): Presence {
  const projected = asRecord(volume.projected);
  if (projected === null) return { state: 'unknown' };
  let listed = true;
  for (const source of list(projected.sources)) {
    const token = asRecord(source.serviceAccountToken);
    if (token !== null && text(token.path) === rest) return { state: 'present', pem: [] };
    for (const kind of ['secret', 'configMap', 'downwardAPI', 'clusterTrustBundle']) {
      const part = asRecord(source[kind]);
      if (part === null) continue;
      if (list(part.items).some((item) => text(item.path) === rest) || text(part.path) === rest)
        return { state: 'present' };
      if (part.items === undefined && kind !== 'clusterTrustBundle') listed = false;
    }
  }
  return { state: listed ? 'absent' : 'unknown' };
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(asRecord).filter((item) => item !== null) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
