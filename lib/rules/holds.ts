/**
 * Whether a claim holds: `conditional` under a stated condition, `unknown` for want of a file, `never` where no configuration
 * can make it hold.
 */
export type Holds = true | false | 'conditional' | 'unknown' | 'never';

/** From the one that decides first to the one that decides last, when all of several must hold. */
const WEAKEST_FIRST: readonly Holds[] = [false, 'never', 'unknown', 'conditional', true];

/** What holds when all of several must: the weakest of them. Of none it is true. */
export function weakest(all: Iterable<Holds>): Holds {
  const seen = new Set(all);
  return WEAKEST_FIRST.find((holds) => seen.has(holds)) ?? true;
}
