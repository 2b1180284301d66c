import { bestPlaces } from './best-places';
import { countWords } from './count-words';
import type { Robot } from './robot';

const hedges: readonly string[] =
  'by default|can|could|depending|generally|if|may|might|mostly|normally|often|sometimes|typically|unless|usually|when'.split(
    '|',
  );

/** Takes the most hedged option: authors make the key watertight. */
export const mostHedged: Robot = ({ options }) => bestPlaces(options.map((text) => countWords(text, hedges)));
