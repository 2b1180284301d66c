import type { YamlCursor } from './yaml-cursor';
import type { YamlToken } from './yaml-token';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const FLOW = new Set([',', '?', '[', ']', '{', '}']);
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A scalar in single or double quotes, from its opening quote on. Lines fold; indentation does not matter. */
export function scanQuoted(cursor: YamlCursor): YamlToken {
  const from = cursor.at;
  const quote = cursor.text[from] ?? '';
  const single = quote === "'";
  cursor.at++;
  let out = '';
  for (;;) {
    if (cursor.isDocumentMark('-') || cursor.isDocumentMark('.'))
      cursor.fail('a document marker stands inside quotes');
    if (cursor.peek() === 0) cursor.fail('a quote is not closed', from);
    let leading = false;
    while (!cursor.isBlankOrEnd()) {
      if (single && cursor.is("'") && cursor.is("'", 1)) {
        out += "'";
        cursor.at += 2;
      } else if (cursor.is(quote)) break;
      else if (!single && cursor.is('\\') && cursor.isBreak(1)) {
        cursor.at++;
        cursor.takeBreak();
        leading = true;
        break;
      } else if (!single && cursor.is('\\')) out += takeEscape(cursor);
      else {
        const start = cursor.at;
        while (!cursor.isBlankOrEnd() && !cursor.is(quote) && (single || !cursor.is('\\'))) cursor.at++;
        out += cursor.text.slice(start, cursor.at);
      }
    }
    if (cursor.is(quote)) break;
    let blanks = '';
    let first = leading ? null : '';
    let more = '';
    while (cursor.isBlank() || cursor.isBreak()) {
      if (cursor.isBlank()) {
        if (!leading) blanks += cursor.text[cursor.at];
        cursor.at++;
      } else if (!leading) {
        first = cursor.takeBreak();
        leading = true;
      } else more += cursor.takeBreak();
    }
    // After an escaped line end the break itself is gone.
    if (!leading) out += blanks;
    else if (first === null) out += more;
    else if (first === '\n') out += more === '' ? ' ' : more;
    else out += first + more;
  }
  cursor.at++;
  return { kind: 'scalar', from, to: cursor.at, text: out, plain: false };
}

function takeEscape(cursor: YamlCursor): string {
  const letter = String.fromCharCode(cursor.peek(1));
  const length = Object.hasOwn(HEX, letter) ? HEX[letter] : undefined;
  if (length === undefined) {
    const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (plain === undefined) cursor.fail(`"\\${letter}" is no escape in double quotes`);
    cursor.at += 2;
    return plain ?? '';
  }
  const digits = cursor.text.slice(cursor.at + 2, cursor.at + 2 + length);
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits))
    cursor.fail(`"\\${letter}" needs ${length} hexadecimal digits`);
  const point = Number.parseInt(digits, 16);
  if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff)
    cursor.fail(`"\\${letter}${digits}" is no character`);
  cursor.at += 2 + length;
  return String.fromCodePoint(point);
}

/** A plain scalar: `indent` is the column that its further lines must reach. `ended`: it was ended by a new line. */
export function scanPlain(cursor: YamlCursor, indent: number, flow: boolean): YamlToken & { ended: boolean } {
  const from = cursor.at;
  let to = from;
  let out = '';
  let blanks = '';
  let first = '';
  let more = '';
  let leading = false;
  while (!cursor.isDocumentMark('-') && !cursor.isDocumentMark('.') && !cursor.is('#')) {
    const start = cursor.at;
    while (!cursor.isBlankOrEnd()) {
      const char = cursor.text[cursor.at] ?? '';
      if ((char === ':' && cursor.isBlankOrEnd(1)) || (flow && FLOW.has(char))) break;
      cursor.at++;
    }
    if (cursor.at > start) {
      if (leading) {
        out += first === '\n' ? (more === '' ? ' ' : more) : first + more;
        [first, more, leading] = ['', '', false];
      } else out += blanks;
      blanks = '';
      out += cursor.text.slice(start, cursor.at);
      to = cursor.at;
    }
    if (!cursor.isBlank() && !cursor.isBreak()) break;
    while (cursor.isBlank() || cursor.isBreak()) {
      if (cursor.isBlank()) {
        if (leading && cursor.column < indent && cursor.is('\t'))
          cursor.fail('a tab stands where spaces must indent the line');
        if (!leading) blanks += cursor.text[cursor.at];
        cursor.at++;
      } else if (!leading) {
        blanks = '';
        first = cursor.takeBreak();
        leading = true;
      } else more += cursor.takeBreak();
    }
    if (!flow && cursor.column < indent) break;
  }
  return { kind: 'scalar', from, to, text: out, plain: true, ended: leading };
}

/** A literal `|` or folded `>` scalar. `parent`: the column of the block that it stands in, -1 at the top. */
export function scanBlockScalar(cursor: YamlCursor, parent: number): YamlToken {
  const from = cursor.at;
  const literal = cursor.is('|');
  cursor.at++;
  const header = /^(?:([+-])([0-9])?|([0-9])([+-])?)?/.exec(cursor.text.slice(cursor.at, cursor.at + 2));
  const chomp = header?.[1] ?? header?.[4] ?? '';
  const digit = header?.[2] ?? header?.[3];
  cursor.at += header?.[0].length ?? 0;
  if (digit === '0') cursor.fail('an indentation of 0 is not allowed');
  while (cursor.isBlank()) cursor.at++;
  if (cursor.is('#')) while (!cursor.isBreakOrEnd()) cursor.at++;
  if (!cursor.isBreakOrEnd()) cursor.fail('only a comment may follow | or > on its line');
  if (cursor.isBreak()) cursor.takeBreak();
  let to = cursor.at;
  const state = { indent: digit === undefined ? 0 : Math.max(parent, 0) + Number(digit) };
  let trailing = blockBreaks(cursor, state, parent);
  let out = '';
  let first = '';
  let leadingBlank = false;
  while (cursor.column === state.indent && cursor.peek() !== 0) {
    const blank = cursor.isBlank();
    if (!literal && !leadingBlank && !blank && first === '\n') out += trailing === '' ? ' ' : '';
    else out += first;
    out += trailing;
    leadingBlank = cursor.isBlank();
    const start = cursor.at;
    while (!cursor.isBreakOrEnd()) cursor.at++;
    out += cursor.text.slice(start, cursor.at);
    to = cursor.at;
    first = cursor.isBreak() ? cursor.takeBreak() : '';
    trailing = blockBreaks(cursor, state, parent);
  }
  if (chomp !== '-') out += first;
  if (chomp === '+') out += trailing;
  return { kind: 'scalar', from, to, text: out, plain: false };
}

/** Step over the indentation and the empty lines before a line of a block scalar; finds the indentation where it is not known. */
function blockBreaks(cursor: YamlCursor, state: { indent: number }, parent: number): string {
  let out = '';
  let widest = 0;
  for (;;) {
    while ((state.indent === 0 || cursor.column < state.indent) && cursor.is(' ')) cursor.at++;
    widest = Math.max(widest, cursor.column);
    if ((state.indent === 0 || cursor.column < state.indent) && cursor.is('\t'))
      cursor.fail('a tab stands where spaces must indent the line');
    if (!cursor.isBreak()) break;
    out += cursor.takeBreak();
  }
  if (state.indent === 0) state.indent = Math.max(widest, parent + 1, 1);
  return out;
}
