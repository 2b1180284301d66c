import { bestPlaces } from './best-places';
import { countWords } from './count-words';
import type { Robot } from './robot';

export const absolutes: readonly string[] =
  'all always any cannot every everything everywhere impossible must never no nobody none nothing only'.split(
    ' ',
  );

/** Shuns "always", "never", "only": authors use them to make an option wrong. */
export const avoidsAbsolutes: Robot = ({ options }) =>
  bestPlaces(options.map((text) => -countWords(text, absolutes)));
