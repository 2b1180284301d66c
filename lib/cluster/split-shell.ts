/** A word of a shell's command, with where it stands in the text. `operator`: a redirection, a pipe or an end of command. */
export type ShellWord = { text: string; from: number; to: number; operator: boolean };

const NAME = /^\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/;

/**
 * Split a POSIX shell's text into words: quotes and backslashes go, `#` begins a comment, line ends and `;`, `&`, `|`, `<`, `>`
 * are operators, and `$NAME` and `${NAME}` are put in. What is put in without quotes is split again at blanks, but its own
 * quotes stay. Commands in `$( )` and backticks are left as written.
 */
export function splitShell(text: string, variables: ReadonlyMap<string, string>): ShellWord[] {
  const out: ShellWord[] = [];
  let word: { text: string; from: number } | null = null;
  let at = 0;
  const end = (to: number) => {
    if (word !== null) out.push({ text: word.text, from: word.from, to, operator: false });
    word = null;
  };
  const add = (piece: string) => {
    word = { text: (word?.text ?? '') + piece, from: word?.from ?? at };
  };
  const variable = (quoted: boolean): boolean => {
    const match = NAME.exec(text.slice(at, at + 200));
    if (match === null) return false;
    const value = variables.get(match[1] ?? match[2] ?? '') ?? '';
    const pieces = quoted ? [value] : value.split(/[ \t\n]+/);
    pieces.forEach((piece, index) => {
      if (index > 0) end(at);
      if (piece !== '' || quoted) add(piece);
    });
    at += match[0].length;
    return true;
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\\') {
      if (text[at + 1] !== '\n') add(text[at + 1] ?? '');
      at += 2;
    } else if (char === "'") {
      const close = text.indexOf("'", at + 1);
      add(text.slice(at + 1, close < 0 ? undefined : close));
      at = close < 0 ? text.length : close + 1;
    } else if (char === '"') {
      add('');
      at++;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
          add(text[at + 1] === '\n' ? '' : (text[at + 1] ?? ''));
          at += 2;
        } else if (text[at] !== '$' || !variable(true)) {
          add(text[at] ?? '');
          at++;
        }
      }
      at++;
    } else if (/[ \t]/.test(char)) {
      end(at);
      at++;
    } else if (char === '#' && word === null) {
      while (at < text.length && text[at] !== '\n') at++;
    } else if (/[\n;&|<>]/.test(char)) {
      const descriptor =
        word !== null && /[<>]/.test(char) && /^[0-9]+$/.test((word as { text: string }).text);
      if (descriptor) word = null;
      end(at);
      const operator = /^(?:[<>]+&?|[;&|\n]+)/.exec(text.slice(at, at + 4))?.[0] ?? char;
      out.push({ text: operator, from: at, to: at + operator.length, operator: true });
      at += operator.length;
    } else if (char !== '$' || !variable(false)) {
      add(char);
      at++;
    }
  }
  end(text.length);
  return out;
}
