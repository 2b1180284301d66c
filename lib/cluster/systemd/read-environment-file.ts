import type { LocatedText } from '../located-text';

/** `line`: the place of the name. */
export type EnvironmentVariable = { name: string; value: LocatedText };

type State = 'key' | 'before' | 'value' | 'single' | 'double' | 'comment';

/**
 * Read a file named by EnvironmentFile= as systemd does (env-file.c): no shell. `#` and `;` start comments only where a name
 * could start, so a `#` after a value belongs to it; quoted and bare parts of one value join; `\` before a line end goes on;
 * inside double quotes `\` is kept unless it stands before one of `"\`$`. A name with a blank (`export X`) is no name.
 * A later line of one name wins. Nothing throws.
 */
export function readEnvironmentFile(text: string, file: string): EnvironmentVariable[] {
  const found = new Map<string, LocatedText>();
  let state: State = 'key';
  let key = '';
  let value = { text: '', at: [] as number[] };
  let solid = 0;
  let from = 0;
  const push = (to: number) => {
    const name = key.trim();
    const bare = state === 'value';
    const text = bare ? value.text.slice(0, solid) : value.text;
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      found.delete(name);
      found.set(name, { text, at: value.at.slice(0, text.length), file, from, to });
    }
    [state, key, value, solid] = ['key', '', { text: '', at: [] }, 0];
  };
  const add = (char: string, at: number, keep: boolean) => {
    value.text += char;
    value.at.push(at);
    if (keep) solid = value.text.length;
  };
  const newline = (char: string) => char === '\n' || char === '\r';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const next = text[at + 1] ?? '';
    const blank = /[ \t\n\r]/.test(char);
    switch (state as State) {
      case 'key':
        if (key === '' && (char === '#' || char === ';')) state = 'comment';
        else if (newline(char)) key = '';
        else if (char === '=' && key !== '') [state, from] = ['before', at + 1];
        else if (key !== '' || !blank) key += char;
        break;
      case 'comment':
        if (char === '\\') at++;
        if (newline(char === '\\' ? next : char)) state = 'key';
        break;
      case 'before':
        if (newline(char)) push(at);
        else if (char === "'") state = 'single';
        else if (char === '"') state = 'double';
        else if (char === '\\') {
          state = 'value';
          if (at + 1 < text.length && !newline(next)) add(next, at, true);
          at++;
        } else if (!blank) {
          state = 'value';
          add(char, at, true);
        }
        break;
      case 'value':
        if (newline(char)) push(at);
        else if (char === '\\') {
          if (at + 1 < text.length && !newline(next)) add(next, at, true);
          solid = value.text.length;
          at++;
        } else add(char, at, !blank);
        break;
      case 'single':
        if (char === "'") state = 'before';
        else add(char, at, true);
        break;
      case 'double':
        if (char === '"') state = 'before';
        else if (char === '\\' && at + 1 < text.length) {
          if (!/["\\`$\n]/.test(next)) add('\\', at, true);
          if (next !== '\n') add(next, at, true);
          at++;
        } else if (char !== '\\') add(char, at, true);
        break;
    }
  }
  if (state !== 'key' && state !== 'comment') push(text.length);
  return [...found].map(([name, value]) => ({ name, value }));
}
