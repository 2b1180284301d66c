import { type PathId, pathIds } from '../rules/path-ids';

/** The path that a request names; null for the whole deck, also when there is no such path. */
export function pathOf(value: string | null | undefined): PathId | null {
  return pathIds.find((id) => id === value) ?? null;
}
