import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { keyPairProblem } from '../key-pair-problem';
import type { ClusterError, Stage } from '../refusal';

/** The client certificate of the front proxy, towards aggregated API servers: loaded where both halves are named. */
export function connectFrontProxy(
  flags: FlagReader,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } {
  const [cert, key] = ['proxy-client-cert-file', 'proxy-client-key-file'];
  const problem =
    flags.text(cert) === '' || flags.text(key) === '' ? null : keyPairProblem(flags, cert, key, host);
  return { stage: 'config', errors: problem === null ? [] : [problem] };
}
