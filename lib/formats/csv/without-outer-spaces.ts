/**
 * A table without the spaces that stand outside the quotes of a quoted cell, as people type them: `a, "b, c" ,d`. By the letter of the
 * format a quote after a space is text. Where a cell is not quoted as a whole nothing changes; no line break comes or goes.
 */
export function withoutOuterSpaces(text: string, delimiter: string): string {
  if (!/ "|" /.test(text)) return text;
  const quoted = new RegExp(` *("[^"]*(?:""[^"]*)*") *(?=${delimiter}|\\n|$)`, 'y');
  const plain = new RegExp(`[^${delimiter}\\n]*`, 'y');
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    quoted.lastIndex = at;
    const whole = quoted.exec(text);
    // A quote that is never closed: what it holds is for the reader to say.
    if (whole === null && text[at] === '"') return parts.join('') + text.slice(at);
    plain.lastIndex = at;
    const [read, cell] = whole === null ? [plain.exec(text)?.[0] ?? ''] : [whole[0], whole[1]];
    at += read.length;
    parts.push(cell ?? read, text[at] ?? '');
    at++;
  }
  return parts.join('');
}
