/**
 * Source text with the inside of comments, strings, templates and regular expressions blanked, every offset and line kept.
 * A scanner, not a parser (TypeScript 7 has no API): JSX text may hide the rest of its line, never more than that, except
 * after a lone backtick.
 */
export function maskSource(source: string): string {
  const out = source.split('');
  let at = 0;
  const blank = (from: number, to: number) => {
    for (let i = from; i < to && i < out.length; i++) if (out[i] !== '\n') out[i] = ' ';
  };

  const code = (closing: '}' | null): void => {
    for (let depth = 0; at < source.length; ) {
      const character = source[at] ?? '';
      const pair = source.slice(at, at + 2);
      if (pair === '//') skipTo(endOfLine(source, at), at);
      else if (pair === '/*') skipTo(after(source, '*/', at + 2), at);
      else if (character === "'" || character === '"') quoted(character);
      else if (character === '`') template();
      else if (character === '/' && startsRegex(out, at)) regex();
      else {
        if (character === '{') depth++;
        if (character === '}') {
          if (closing !== null && depth === 0) return;
          depth--;
        }
        at++;
      }
    }
  };
  const skipTo = (end: number, from: number) => {
    blank(from, end);
    at = end;
  };
  const quoted = (quote: string) => {
    const end = endOfQuoted(source, at, quote);
    if (end === null) at++;
    else {
      blank(at + 1, end);
      at = end + 1;
    }
  };
  const template = () => {
    for (at++; at < source.length && source[at] !== '`'; ) {
      if (source.startsWith('${', at)) {
        at += 2;
        code('}');
        at++;
      } else {
        const step = source[at] === '\\' ? 2 : 1;
        blank(at, at + step);
        at += step;
      }
    }
    at++;
  };
  const regex = () => {
    const end = endOfRegex(source, at);
    if (end === null) at++;
    else skipTo(end, at + 1);
  };
  code(null);
  return out.join('');
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end === -1 ? source.length : end + mark.length;
}

/** Offset of the closing quote; null when the line ends first (an apostrophe in JSX text). */
function endOfQuoted(source: string, from: number, quote: string): number | null {
  for (let i = from + 1; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === quote) return i;
  }
  return null;
}

function endOfRegex(source: string, from: number): number | null {
  for (let i = from + 1, inClass = false; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') inClass = true;
    else if (source[i] === ']') inClass = false;
    else if (source[i] === '/' && !inClass) return i;
  }
  return null;
}

/** A slash begins a regular expression where a value may begin, and not after "<" (a closing tag). */
function startsRegex(masked: readonly string[], at: number): boolean {
  const before = masked
    .slice(Math.max(0, at - 60), at)
    .join('')
    .trimEnd();
  return /(?:^|[(,=:[!&|?{};+\-*%>~^])$|\b(?:return|typeof|case|in|of|do|else|void|yield|await)$/.test(
    before,
  );
}
