import type { Fix, TextEdit } from '../fix';

/** A fix of these edits, which must not overlap; none where one of them cannot be made, or there is nothing to edit. */
export function offer(
  fix: Omit<Fix, 'edits'>,
  ...parts: readonly (readonly TextEdit[] | null)[]
): readonly Fix[] {
  const edits: TextEdit[] = [];
  for (const part of parts) {
    if (part === null) return [];
    edits.push(...part);
  }
  return edits.length === 0 ? [] : [{ ...fix, edits }];
}
