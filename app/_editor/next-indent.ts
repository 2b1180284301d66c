/**
 * What a new line begins with between `before` and `after`, the parts of its line up to the caret and from there on: the indentation, and
 * two spaces more under a `key:`. What goes down with its own indentation keeps that.
 */
export function nextIndent(before: string, after = ''): string {
  if (/^[ \t]+\S/.test(after)) return '';
  const own = /^[ \t]*/.exec(before)?.[0] ?? '';
  return /^\s*[^#\s].*:\s*$/.test(before) ? `${own}  ` : own;
}
