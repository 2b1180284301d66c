import type { FlagRow } from './flag';
import type { FlagSet } from './flag-set';

const SETS = new WeakMap<FlagSet, Map<number, FlagSet>>();

/**
 * A program's flags in Kubernetes 1.`minor`: without those that came later, with those that were there still. The tables
 * hold 1.36.2; the history is good to about one release (facts/flag-history.json), and a flag without one counts as always there.
 */
export function flagSetAt(set: FlagSet, minor: number): FlagSet {
  const known = SETS.get(set) ?? new Map<number, FlagSet>();
  SETS.set(set, known);
  const before = known.get(minor);
  if (before !== undefined) return before;
  const later = set.rows.filter((row) => minorOf(row[4]) > minor);
  const still = set.removed.flatMap(([name, goneIn, type, fallback]): FlagRow[] =>
    type !== undefined && minorOf(goneIn) > minor ? [[name, type, fallback ?? '', 'D', '']] : [],
  );
  const at: FlagSet = {
    ...set,
    rows: [...set.rows.filter((row) => minorOf(row[4]) <= minor), ...still],
    removed: set.removed.filter(([, goneIn]) => minorOf(goneIn) <= minor),
    later: later.map((row) => [row[0], row[4]]),
  };
  known.set(minor, at);
  return at;
}

function minorOf(version: string): number {
  return Number(/^1\.([0-9]+)$/.exec(version)?.[1] ?? 0);
}
