/** In characters; longer than any path of names that a person reads. */
const LONGEST = 5000;

/**
 * The path of a `$CATEGORY:` line, outermost first. `//` is a slash in a name. The context (`$course$`, `$system$`, …) and Moodle's
 * `top` are where it stands there, not part of a name.
 */
export function giftCategory(line: string): string[] {
  const path = line
    .slice(0, LONGEST)
    .replace(/^\s*\$CATEGORY:/, '')
    .trim();
  const names = [...path.matchAll(/((?:\/\/|[^/])*)(?:\/|$)/g)]
    .map(([, name = '']) => name.replaceAll('//', '/').trim())
    .filter((name) => name !== '');
  const inside = /^\$[a-z]+\$$/.test(names[0] ?? '') ? names.slice(1) : names;
  return inside[0] === 'top' ? inside.slice(1) : inside;
}

/** The line that {@link giftCategory} reads back. */
export function writeGiftCategory(path: readonly string[]): string {
  const names = path.map((name) => name.replaceAll('/', '//'));
  // Three slashes in a row could be cut in two ways.
  const joined = ['$course$', 'top', ...names].reduce((left, right) => {
    const before = left.endsWith('/') ? ' ' : '';
    const after = right.startsWith('/') ? ' ' : '';
    return `${left}${before}/${after}${right}`;
  });
  return `$CATEGORY: ${joined}`;
}
