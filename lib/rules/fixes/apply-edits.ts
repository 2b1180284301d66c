import type { TextEdit } from '../fix';

/** The files after edits, which must not overlap. Files that no edit names are the same strings as before. */
export function applyEdits(
  files: Readonly<Record<string, string>>,
  edits: readonly TextEdit[],
): Record<string, string> {
  const after = { ...files };
  const latestFirst = [...edits].sort((a, b) => b.from - a.from || b.to - a.to);
  for (const { file, from, to, text } of latestFirst) {
    const before = after[file] ?? '';
    after[file] = before.slice(0, from) + text + before.slice(to);
  }
  return after;
}
