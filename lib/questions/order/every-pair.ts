/**
 * The scoring rule "every pair" for orders: pairs that are kept less those that are broken, of all that must come one before the other;
 * never below 0. A shuffled guess earns nothing on average. 0–1; 1 where nothing is bound.
 */
export function everyPair(
  chosen: readonly string[],
  before: readonly { first: string; next: string }[],
): number {
  if (before.length === 0) return 1;
  const kept = before.filter(({ first, next }) => chosen.indexOf(first) < chosen.indexOf(next)).length;
  return Math.max(0, (2 * kept - before.length) / before.length);
}
