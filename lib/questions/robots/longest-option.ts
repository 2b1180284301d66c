import { bestPlaces } from './best-places';
import type { Robot } from './robot';

/** Takes the option with the most characters: authors explain the key and dash off the rest. */
export const longestOption: Robot = ({ options }) => bestPlaces(options.map((text) => text.length));
