import { suggestName } from '../cluster/suggest-name';

/** " Did you mean …?" for the known id that is a letter or two away from one that is not, or made of the same pieces; empty when none is near. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const names = [...known];
  const near = suggestName(id, names) ?? mostAlike(id, names);
  return near === null ? '' : ` Did you mean "${near}"?`;
}

/** The name that shares the most three-letter pieces: longer ids are mistaken by whole words. */
function mostAlike(id: string, known: readonly string[]): string | null {
  const wanted = pieces(id);
  let best = { id: '', likeness: 0.4 };
  for (const candidate of known) {
    const have = pieces(candidate);
    const shared = [...wanted].filter((piece) => have.has(piece)).length;
    const likeness = shared / Math.max(1, wanted.size + have.size - shared);
    if (likeness > best.likeness) best = { id: candidate, likeness };
  }
  return best.id === '' ? null : best.id;
}

function pieces(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3).toLowerCase()),
  );
}
