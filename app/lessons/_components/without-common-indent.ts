/** A piece cut from the middle of a file, without the blanks that all its lines begin with. Lines keep their places. */
export function withoutCommonIndent(code: string): string {
  const lines = code.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/));
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(common, line.length))).join('\n');
}
