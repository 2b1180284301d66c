/** What a new line begins with after `before`, the part of its line up to the caret: its indentation, and two spaces more under a `key:`. As Monaco does. */
export function nextIndent(before: string): string {
  const own = /^[ \t]*/.exec(before)?.[0] ?? '';
  return /^\s*[^#\s].*:\s*$/.test(before) ? `${own}  ` : own;
}
