import type { LocatedText } from '../located-text';

/** `escapes`: C escapes are read and a bad one spoils the text; `relaxed`: a backslash keeps the next character, an open quote ends with the text. */
export type WordRules = 'escapes' | 'relaxed';

const PLAIN: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  s: ' ',
  '\\': '\\',
  '"': '"',
  "'": "'",
};
const BLANK = /[ \t\n\r]/;

/**
 * systemd's extract_first_word(UNQUOTE), repeated: words end at blanks, quotes of both kinds may stand anywhere and vanish.
 * Null where systemd refuses the text (an open quote or an unknown escape under `escapes`).
 */
export function extractWords(value: LocatedText, rules: WordRules): LocatedText[] | null {
  const out: LocatedText[] = [];
  const { text } = value;
  const place = (index: number) => value.at[index] ?? value.to;
  let at = 0;
  for (;;) {
    while (at < text.length && BLANK.test(text[at] ?? '')) at++;
    if (at >= text.length) return out;
    const from = at;
    const word = { text: '', at: [] as number[] };
    let quote = '';
    for (; at < text.length; at++) {
      const char = text[at] ?? '';
      if (quote === '' && BLANK.test(char)) break;
      if (char === '\\') {
        const read = readEscape(text, at + 1, rules);
        if (read === null) return null;
        for (const unit of read.text.split('')) {
          word.text += unit;
          word.at.push(place(at));
        }
        at = read.next - 1;
      } else if (quote === '' ? char === '"' || char === "'" : char === quote)
        quote = quote === '' ? char : '';
      else {
        word.text += char;
        word.at.push(place(at));
      }
    }
    if (quote !== '' && rules === 'escapes') return null;
    out.push({ ...word, file: value.file, from: place(from), to: place(at - 1) + 1 });
  }
}

function readEscape(text: string, at: number, rules: WordRules): { text: string; next: number } | null {
  const char = text[at];
  if (char === undefined) return rules === 'relaxed' ? { text: '', next: at } : null;
  if (rules === 'relaxed') return { text: char, next: at + 1 };
  const plain = Object.hasOwn(PLAIN, char) ? PLAIN[char] : undefined;
  if (plain !== undefined) return { text: plain, next: at + 1 };
  const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/.exec(
    text.slice(at, at + 9),
  );
  if (code === null) return null;
  const point =
    code[4] === undefined
      ? Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)
      : Number.parseInt(code[4], 8);
  if (point === 0 || point > 0x10ffff) return null;
  return { text: String.fromCodePoint(point), next: at + code[0].length };
}
