/** What a line of a file says, with the lines that it stands on, from 1: two for a flag whose value has a line of its own. */
export type SaidLine = { text: string; from: number; to: number };

/** The lines of a file without what only YAML or a shell needs: dashes of lists, quotes, backslashes at the end. */
export function saidLines(text: string): readonly SaidLine[] {
  const lines = text.split('\n').map(bare);
  const said: SaidLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const apart = /^--[a-z0-9-]+$/.test(line) && next !== '' && !/^--|^[A-Za-z]+:(?: |$)/.test(next);
    said.push(
      apart
        ? { text: `${line} ${next}`, from: at + 1, to: at + 2 }
        : { text: line, from: at + 1, to: at + 1 },
    );
    if (apart) at++;
  }
  return said;
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^- /, '')
    .replace(/ \\$/, '')
    .replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
}
