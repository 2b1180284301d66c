/** More than this is not judged at each keystroke, in UTF-16 code units. */
export const LIVE_LIMIT = 2 * 1024 * 1024;

/** How much there is to judge, in UTF-16 code units. */
export function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
