/**
 * Share of the points that tries earn together (PrairieLearn): each pays what it improves on the best before, at the worth of that try.
 * So trying again never loses, any improvement earns something, and earlier earns more. Tries beyond the last worth earn nothing.
 */
export function triesShare(shares: readonly number[], worths: readonly number[]): number {
  let [earned, best] = [0, 0];
  for (const [at, share] of shares.slice(0, worths.length).entries()) {
    earned += Math.max(0, share - best) * (worths[at] ?? 0);
    best = Math.max(best, share);
  }
  return earned;
}
