import { fileProblem } from './file-problem';
import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { keyPairMismatch } from './key-pair-mismatch';
import type { ClusterError } from './refusal';

/** Why a certificate and its key, named by two flags, cannot be loaded together (Go's tls.LoadX509KeyPair), or null. */
export function keyPairProblem(
  flags: FlagReader,
  cert: string,
  key: string,
  host: HostFiles,
): ClusterError | null {
  for (const name of [cert, key])
    if (flags.text(name) === '')
      return flags.error('key-pair', `--${name} must be set: a key pair is loaded from it.`, name);
  const problem =
    fileProblem(flags, cert, flags.text(cert), 'certificate', host) ??
    fileProblem(flags, key, flags.text(key), 'private-key', host);
  if (problem !== null) return problem;
  return keyPairMismatch(host, flags.text(cert), flags.text(key))
    ? flags.error('key-pair-mismatch', `--${key} holds the key of another certificate than --${cert}.`, key)
    : null;
}
