import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { keyPairProblem } from '../key-pair-problem';
import type { ClusterError } from '../refusal';

/** SecureServingOptions.ApplyTo, the certificates: a pair or neither (one is made then), and the pairs for server names. */
export function applyServing(flags: FlagReader, host: HostFiles): readonly ClusterError[] {
  const [cert, key] = ['tls-cert-file', 'tls-private-key-file'];
  const lone = [cert, key].filter((name) => flags.text(name) !== '');
  if (lone.length === 1 && lone[0] !== undefined)
    return [
      flags.error(
        'serving-pair',
        `--${lone[0]} is set without --${lone[0] === cert ? key : cert}; they go together.`,
        lone[0],
      ),
    ];
  const pair = lone.length === 2 ? keyPairProblem(flags, cert, key, host) : null;
  if (pair !== null) return [pair];
  return flags.list('tls-sni-cert-key').flatMap((item) => {
    const [sniCert = '', sniKey = ''] = (item.split(':')[0] ?? '').split(',');
    const name = 'tls-sni-cert-key';
    return [
      fileProblem(flags, name, sniCert, 'certificate', host),
      fileProblem(flags, name, sniKey, 'private-key', host),
    ].filter((error) => error !== null);
  });
}
