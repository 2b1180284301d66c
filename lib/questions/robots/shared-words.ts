import { wordsOf } from './words-of';

/** For each option, how much of it the others have too: the share of its words (0–1) found in another, added up over the others. */
export function sharedWords(options: readonly string[]): readonly number[] {
  const words = options.map(wordsOf);
  return words.map((mine, place) =>
    words.reduce(
      (sum, theirs, other) =>
        other === place ? sum : sum + [...mine].filter((word) => theirs.has(word)).length / (mine.size || 1),
      0,
    ),
  );
}
