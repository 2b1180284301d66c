import { fileProblem } from './file-problem';
import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { pemBlocks } from './pem-blocks';
import type { ClusterError } from './refusal';

/** A file that a flag names: why it cannot be read, or its text (null: no file is named, or its content is not given). */
export type NamedFile = { path: string; file: string; problem: ClusterError | null; text: string | null };

/** Look up the file that a flag names. One that is only known to hold PEM gives a text that no YAML reader takes. */
export function namedFile(flags: FlagReader, name: string, host: HostFiles): NamedFile {
  const path = flags.text(name);
  if (path === '') return { path, file: '', problem: null, text: null };
  const look = host.look(path);
  const [block] = look.state === 'present' ? (pemBlocks(look, path) ?? []) : [];
  return {
    path,
    file: host.key(path),
    problem: fileProblem(flags, name, path, 'any', host),
    text: look.state === 'text' ? look.text : block === undefined ? null : `-----BEGIN ${block}-----\n`,
  };
}
