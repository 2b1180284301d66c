/**
 * Whether a text is one line of words that neither HTML nor Markdown gives a meaning to: most texts of most files are, and they need no
 * parser. It begins with a letter, so it begins no list, heading or rule.
 */
export function isPlainLine(text: string): boolean {
  return /^\p{L}[\p{L}\p{N} ,;:?'"()%.–—-]*$/u.test(text) && !text.includes('  ') && !text.endsWith(' ');
}
