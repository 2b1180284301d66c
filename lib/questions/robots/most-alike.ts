import { bestPlaces } from './best-places';
import type { Robot } from './robot';
import { wordsOf } from './words-of';

/** Takes the option that shares most words with the other options: distractors are bent copies of the key. */
export const mostAlike: Robot = ({ options }) => {
  const words = options.map(wordsOf);
  return bestPlaces(
    words.map((mine, place) =>
      words.reduce(
        (sum, theirs, other) =>
          other === place
            ? sum
            : sum + [...mine].filter((word) => theirs.has(word)).length / (mine.size || 1),
        0,
      ),
    ),
  );
};
