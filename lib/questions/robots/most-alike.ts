import { bestPlaces } from './best-places';
import type { Robot } from './robot';
import { sharedWords } from './shared-words';

/** Takes the option that shares most words with the other options: distractors are bent copies of the key. */
export const mostAlike: Robot = ({ options }) => bestPlaces(sharedWords(options));
