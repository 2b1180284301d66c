import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { pemBlocks } from './pem-blocks';
import type { ClusterError } from './refusal';

/** What a file must be: `any` readable file, one with certificates, a private key, or a key of either half. */
export type PemKind = 'certificate' | 'private-key' | 'key' | 'any';

const WANTED: Readonly<Record<Exclude<PemKind, 'any'>, RegExp>> = {
  certificate: /^CERTIFICATE$/,
  'private-key': /^[^?]*PRIVATE KEY$/,
  key: /^([^?]*KEY|CERTIFICATE)$/,
};

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
  const blocks = pemBlocks(look, path);
  if (blocks === null || blocks.some((type) => WANTED[kind].test(type))) return null;
  return flags.error(
    'pem-missing',
    `--${name} names ${path}, which holds no ${kind.replace('-', ' ')} in PEM.`,
    name,
  );
}
