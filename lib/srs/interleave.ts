/**
 * Mixes lists evenly, each in its own order: entry k of n stands at (k+1)/(n+1) of the way, earlier lists first on a tie. With two
 * lists this is how Anki mixes new cards into reviews.
 */
export function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const filled = lists.filter((list) => list.length > 0);
  const only = filled[0];
  if (filled.length === 1 && only !== undefined) return [...only];
  const next = filled.map(() => 0);
  const places = filled.map((list) => 1 / (list.length + 1));
  const mixed: T[] = [];
  const total = filled.reduce((sum, list) => sum + list.length, 0);
  while (mixed.length < total) {
    let best = 0;
    for (let i = 1; i < filled.length; i++) {
      if ((places[i] as number) < (places[best] as number)) best = i;
    }
    const list = filled[best] as readonly T[];
    const taken = next[best] as number;
    mixed.push(list[taken] as T);
    next[best] = taken + 1;
    places[best] = taken + 1 < list.length ? (taken + 2) / (list.length + 1) : Number.POSITIVE_INFINITY;
  }
  return mixed;
}
