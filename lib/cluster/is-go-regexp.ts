/**
 * Whether Go's regexp package (RE2) compiles an expression: JavaScript's own check after what only Go has is rewritten,
 * and what only JavaScript has (look-around, back references) is refused.
 */
export function isGoRegexp(text: string): boolean {
  if (text.length > 10_000 || /\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text)) return false;
  const outside = text.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  // Go refuses two repetition operators in a row, but for the lazy question mark.
  if (/[*+?}][*+]/.test(outside)) return false;
  const rewritten = text
    .replace(/\(\?P</g, '(?<')
    .replace(/\(\?[imsU]+(?:-[imsU]+)?\)/g, '')
    .replace(/\(\?[imsU]+(?:-[imsU]+)?:/g, '(?:')
    .replace(/\\z/g, '$')
    .replace(/\\A/g, '^')
    .replace(/\[\[:\^?[a-z]+:\]/g, '[a');
  try {
    return new RegExp(rewritten) instanceof RegExp;
  } catch {
    return false;
  }
}
