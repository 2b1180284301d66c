import { ETCD_FLAGS, ETCD_FLAGS_IGNORED, ETCD_FLAGS_REMOVED } from '../data/etcd-flags';
import type { FlagRow } from '../flag';
import type { FlagSet } from '../flag-set';

const IGNORED: readonly FlagRow[] = ETCD_FLAGS_IGNORED.map((name) => [name, 'string', null, 'D', '']);
const OLD: readonly FlagRow[] = ETCD_FLAGS_REMOVED.map(([name, , type, fallback]) => [
  name,
  type ?? 'string',
  fallback ?? '',
  'D',
  '',
]);
const EARLY = ETCD_FLAGS.filter(([, , , , since]) => since === '');
const BASE = { program: 'etcd', underscores: false };

const SETS: Readonly<Record<'3.5' | '3.6' | 'any', FlagSet>> = {
  '3.5': {
    ...BASE,
    rows: [...EARLY, ...OLD, ...IGNORED],
    removed: [],
    later: ETCD_FLAGS.filter(([, , , , since]) => since !== '').map(([name, , , , since]) => [name, since]),
  },
  '3.6': { ...BASE, rows: [...ETCD_FLAGS, ...IGNORED], removed: ETCD_FLAGS_REMOVED },
  any: { ...BASE, rows: [...ETCD_FLAGS, ...OLD, ...IGNORED], removed: [] },
};

/** The flags of the etcd that an image's tag names (`etcd:3.6.6-0`, `etcd:v3.5.9`); of both releases where it does not say. */
export function etcdFlagSet(image: unknown): FlagSet {
  const minor = typeof image === 'string' ? /:v?3\.([0-9]+)(?:[.-]|$)/.exec(image)?.[1] : undefined;
  return SETS[minor === '5' ? '3.5' : minor === '6' ? '3.6' : 'any'];
}
