import type { Evidence } from '../evidence';
import { unplaced } from './unplaced';

/** A file whose content would decide and that is not given. `file` is its path in the cluster. */
export function fileNotGiven(file: string, what: string): Evidence {
  return unplaced('file-not-given', 'unknown', `${file} is not given, so ${what} is not known.`, file);
}
