import type { LocatedText } from '../located-text';
import { extractWords } from './extract-words';

/**
 * The words of an ExecStart= line with variables put in (man systemd.service, "Command lines"): a word that is just `$NAME`
 * becomes the words of the value, none where it is unset; `${NAME}` anywhere becomes the value inside its word; `$$` is `$`.
 * The program's prefixes (`-`, `+`, `!`, `:`, `@`, `|`) are taken off; `:` leaves variables alone. Null where systemd
 * refuses the line. A bare `;` ends the command.
 */
export function expandCommand(
  line: LocatedText,
  environment: ReadonlyMap<string, LocatedText>,
): LocatedText[] | null {
  const words = extractWords(line, 'escapes');
  const program = words?.[0];
  if (words === null || program === undefined) return null;
  const prefix = /^(?:[-+!:@|])*/.exec(program.text)?.[0] ?? '';
  const stop = words.findIndex((word, index) => index > 0 && word.text === ';' && word.to - word.from === 1);
  const bare = cut(program, prefix.length, program.text.length);
  // `@` makes the second word the program's own name for itself.
  const rest = words.slice(prefix.includes('@') ? 2 : 1, stop < 0 ? undefined : stop);
  const all = [bare, ...rest].map(percent);
  if (prefix.includes(':')) return all;
  return all.flatMap((word) => expandWord(word, environment));
}

function expandWord(word: LocatedText, environment: ReadonlyMap<string, LocatedText>): LocatedText[] {
  if (/^\$[^{$]/.test(word.text)) {
    const value = environment.get(word.text.slice(1));
    return value === undefined ? [] : (extractWords(value, 'relaxed') ?? []);
  }
  const whole = /^\$\{([^}]*)\}$/.exec(word.text);
  const value = whole === null ? undefined : environment.get(whole[1] ?? '');
  if (value !== undefined) return [value];
  if (!word.text.includes('$')) return [word];
  const out = { text: '', at: [] as number[] };
  const add = (text: string, place: (index: number) => number) => {
    for (let index = 0; index < text.length; index++) {
      out.text += text[index];
      out.at.push(place(index));
    }
  };
  let last = 0;
  for (const match of word.text.matchAll(/\$\$|\$\{([^}]*)\}/g)) {
    const from = match.index;
    const before = last;
    add(word.text.slice(last, from), (index) => word.at[before + index] ?? word.to);
    const text = match[0] === '$$' ? '$' : (environment.get(match[1] ?? '')?.text ?? '');
    add(text, () => word.at[from] ?? word.from);
    last = from + match[0].length;
  }
  add(word.text.slice(last), (index) => word.at[last + index] ?? word.to);
  return [{ ...word, ...out }];
}

/** `%%` is a percent sign; other specifiers name facts of the machine and stay as written. */
function percent(word: LocatedText): LocatedText {
  const at = word.text.indexOf('%%');
  if (at < 0) return word;
  const rest = percent(cut(word, at + 2, word.text.length));
  return {
    ...word,
    text: word.text.slice(0, at + 1) + rest.text,
    at: [...word.at.slice(0, at + 1), ...rest.at],
  };
}

function cut(word: LocatedText, from: number, to: number): LocatedText {
  return { ...word, text: word.text.slice(from, to), at: word.at.slice(from, to) };
}
