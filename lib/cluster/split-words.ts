/** A word of a shell or systemd line, with where it stands in the line. */
export type Word = { text: string; from: number; to: number; quoted: boolean };

/**
 * Split a line into words at blanks; single quotes keep everything, double quotes keep blanks and read `\` escapes,
 * as a POSIX shell and systemd both do for the words of a command line. An unclosed quote runs to the end.
 */
export function splitWords(line: string): Word[] {
  const out: Word[] = [];
  let text = '';
  let from = -1;
  let quoted = false;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    if (quote === '' && /\s/.test(char)) {
      if (from >= 0) out.push({ text, from, to: at, quoted });
      [text, from, quoted] = ['', -1, false];
      continue;
    }
    if (from < 0) from = at;
    if (char === '\\' && quote !== "'" && at + 1 < line.length) {
      at++;
      if (line[at] !== '\n')
        text += quote === '"' && !/["\\$`]/.test(line[at] as string) ? `\\${line[at]}` : line[at];
    } else if (quote === '' && (char === '"' || char === "'")) [quote, quoted] = [char, true];
    else if (char === quote) quote = '';
    else text += char;
  }
  if (from >= 0) out.push({ text, from, to: line.length, quoted });
  return out;
}
