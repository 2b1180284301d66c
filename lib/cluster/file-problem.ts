import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import type { ClusterError } from './refusal';

/** What a PEM file must hold. */
export type PemKind = 'certificate' | 'private-key' | 'key' | 'any';

/** Why the file that a flag names cannot be used: it is absent, or holds no such PEM block. Null when it can, or when nobody knows. */
export function fileProblem(
  flags: FlagReader,
  name: string,
  path: string,
  kind: PemKind,
  host: HostFiles,
): ClusterError | null {
  if (path === '') return null;
  const look = host.look(path);
  if (look.state === 'absent')
    return host.under(path).length > 0
      ? flags.error('file-is-folder', `--${name} names ${path}, which is a folder.`, name)
      : flags.error('file-missing', `--${name} names ${path}, which does not exist.`, name);
  if (kind === 'any') return null;
  const holds = look.state === 'text' ? look.text : look.state === 'present' ? guess(path) : null;
  if (holds === null) return null;
  const wanted =
    kind === 'certificate'
      ? /BEGIN CERTIFICATE/
      : kind === 'key'
        ? /BEGIN [A-Z ]*(KEY|CERTIFICATE)/
        : /BEGIN [A-Z ]*PRIVATE KEY/;
  return wanted.test(holds)
    ? null
    : flags.error(
        'pem-missing',
        `--${name} names ${path}, which holds no ${kind.replace('-', ' ')} in PEM.`,
        name,
      );
}

/** What a file that is present without content most likely holds, by its ending: kubeadm's own naming. */
function guess(path: string): string | null {
  if (path.endsWith('.crt')) return 'BEGIN CERTIFICATE';
  if (path.endsWith('.key')) return 'BEGIN PRIVATE KEY';
  return path.endsWith('.pub') ? 'BEGIN PUBLIC KEY' : null;
}
