import { OPERATIONS } from './operations';

/** Ids of all operations that a report knows, in the order in which they are shown. */
export function operationIds(): readonly string[] {
  return OPERATIONS.map(({ id }) => id);
}
