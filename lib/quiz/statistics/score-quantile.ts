/**
 * The value below which `parts` parts `of` so many of the values lie (1 of 2: the median), between two values where it falls between (R's type 7, its default).
 * `sorted` rises and has at least one value.
 */
export function scoreQuantile(sorted: readonly number[], parts: number, of: number): number {
  // (n − 1) · parts / of keeps whole places whole; a share of 1/3 would not.
  const place = ((sorted.length - 1) * parts) / of;
  const at = Math.floor(place);
  const low = sorted[at] ?? 0;
  const high = sorted[at + 1] ?? low;
  return low + (high - low) * (place - at);
}
