const longest = 300;

/** Dashes that phones and word processors put for "-" or "--". */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Zero-width characters and byte order marks, which nobody types on purpose. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const quotes: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201B\u2032]/g, "'"],
  [/[\u201C\u201D\u201F\u2033]/g, '"'],
];

/**
 * What was typed, without what a keyboard did to it: dashes and quotes made plain, invisible characters dropped, white
 * space at the ends gone. Null when it is blank, longer than 300 characters, or holds control characters.
 */
export function typedText(text: string): string | null {
  if (text.length > longest) return null;
  const plain = quotes
    .reduce((sofar, [from, to]) => sofar.replace(from, to), text.replace(dashes, '-').replace(invisible, ''))
    .trim();
  return plain === '' || hasControls(plain) ? null : plain;
}

function hasControls(text: string): boolean {
  return [...text].some((character) => character < ' ' || (character >= '\u007f' && character < '\u00a0'));
}
