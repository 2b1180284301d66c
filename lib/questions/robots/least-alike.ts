import { bestPlaces } from './best-places';
import type { Robot } from './robot';
import { wordsOf } from './words-of';

/** Takes the odd one out: the option that shares fewest words with the others. */
export const leastAlike: Robot = ({ options }) => {
  const words = options.map(wordsOf);
  return bestPlaces(
    words.map((mine, place) =>
      words.reduce(
        (sum, theirs, other) =>
          other === place
            ? sum
            : sum - [...mine].filter((word) => theirs.has(word)).length / (mine.size || 1),
        0,
      ),
    ),
  );
};
