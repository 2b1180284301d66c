/** Edit distance with neighbour swaps, given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The known name that a misspelt one most likely means, or null. Case, dots and underscores are forgiven first. */
export function suggestName(wrong: string, known: Iterable<string>): string | null {
  if (wrong.length > 80) return null;
  const plain = (name: string) => name.replace(/[-_.\s]/g, '').toLowerCase();
  const limit = wrong.length > 12 ? 3 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const name of known) {
    if (plain(name) === plain(wrong)) return name;
    const far = distance(wrong, name, limit);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
