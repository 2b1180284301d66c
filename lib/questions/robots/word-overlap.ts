import { bestPlaces } from './best-places';
import type { Robot } from './robot';
import { wordsOf } from './words-of';

/** Takes the option that shares most words with the stem: keys echo the question. */
export const wordOverlap: Robot = ({ stem, options }) => {
  const asked = wordsOf(stem);
  return bestPlaces(options.map((text) => [...wordsOf(text)].filter((word) => asked.has(word)).length));
};
