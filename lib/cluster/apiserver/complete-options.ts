import type { FlagReader } from '../flag-reader';
import { parseCidr } from '../parse-cidr';
import { parseGoDuration } from '../parse-go-duration';
import type { ClusterError } from '../refusal';

/** What kube-apiserver refuses while it completes its options, before it validates them; the first problem ends it. */
export function completeOptions(flags: FlagReader): readonly ClusterError[] {
  const signing = 'service-account-signing-endpoint';
  if (flags.text('service-account-signing-key-file') !== '' && flags.text(signing) !== '')
    return [
      flags.error(
        'sa-signing-both',
        '--service-account-signing-key-file and --service-account-signing-endpoint exclude each other.',
        signing,
      ),
    ];
  const longest = parseGoDuration(flags.text('service-account-max-token-expiration')) ?? 0;
  if (longest !== 0 && (longest < 3.6e12 || longest > 2 ** 32 * 1e9))
    return [
      flags.error(
        'sa-max-expiration',
        '--service-account-max-token-expiration must lie between 1h and 2^32 seconds.',
        'service-account-max-token-expiration',
      ),
    ];
  return serviceRange(flags);
}

/** The first two entries of --service-cluster-ip-range must be networks, the first of at least eight addresses. */
function serviceRange(flags: FlagReader): readonly ClusterError[] {
  const name = 'service-cluster-ip-range';
  const entries = flags.text(name) === '' ? [] : flags.text(name).split(',');
  const wrong = entries.slice(0, 2).find((entry) => parseCidr(entry) === null);
  if (wrong !== undefined)
    return [flags.error('service-range', `"${wrong}" is no network, such as 10.96.0.0/12.`, name)];
  const small = parseCidr(entries[0] ?? '');
  return small !== null && small.bits - small.ones < 3
    ? [flags.error('service-range', `--${name} must leave room for at least 8 addresses.`, name)]
    : [];
}
