const NAMED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Text as it may stand in an element or in a quoted attribute of XML 1.0. Line breaks and tabs that a reader would change are numbered
 * (`keepBreaks` leaves line feeds, for text of elements); a character that XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string, keepBreaks = true): string {
  return text
    .replace(/[&<>"]/g, (character) => NAMED.get(character) ?? character)
    .replace(keepBreaks ? /\r/g : /[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(NOT_XML, '\uFFFD');
}

/** Outside of the production `Char` of XML 1.0: most controls, lone halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it is about
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
