import { jsonKey } from './json-key';

/** Whether two values are the same as JSON; see `jsonKey`. */
export function sameJson(one: unknown, other: unknown): boolean {
  return jsonKey(one) === jsonKey(other);
}
