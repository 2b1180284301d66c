import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { keyPairProblem } from '../key-pair-problem';
import { pemBlocks } from '../pem-blocks';
import type { ClusterError, Stage } from '../refusal';

/** The client towards etcd, which reads TLS files by its own rules (etcd's transport.TLSInfo): both halves of a pair or none. */
export function connectEtcd(
  flags: FlagReader,
  host: HostFiles,
): { stage: Stage; errors: readonly ClusterError[] } {
  const [cert, key] = ['etcd-certfile', 'etcd-keyfile'];
  if ((flags.text(cert) === '') !== (flags.text(key) === ''))
    return {
      stage: 'validation',
      errors: [
        flags.error(
          'etcd-pair',
          '--etcd-certfile and --etcd-keyfile must be set together.',
          flags.text(cert) === '' ? key : cert,
        ),
      ],
    };
  const pair = flags.text(cert) === '' ? null : keyPairProblem(flags, cert, key, host);
  const ca = 'etcd-cafile';
  const missing = fileProblem(flags, ca, flags.text(ca), 'any', host);
  // Every PEM block must be a certificate; a file without any block passes.
  const blocks = flags.text(ca) === '' ? [] : (pemBlocks(host.look(flags.text(ca)), flags.text(ca)) ?? []);
  const odd = blocks.some((type) => type !== 'CERTIFICATE')
    ? flags.error('pem-missing', `--${ca} holds something else than certificates.`, ca)
    : null;
  return { stage: 'config', errors: [pair, missing, odd].filter((error) => error !== null) };
}
