import { bestPlaces } from './best-places';
import type { Robot } from './robot';
import { sharedWords } from './shared-words';

/** Takes the odd one out: the option that shares fewest words with the others. */
export const leastAlike: Robot = ({ options }) => bestPlaces(sharedWords(options).map((share) => -share));
