import type { LocatedText } from '../located-text';

/** One `Key=value` of a unit file: section and key as written, the value without blanks around it. */
export type UnitAssignment = { section: string; key: string; value: LocatedText };

const BLANK = /[ \t\r]/;

/**
 * Read a unit file or drop-in as systemd does (man systemd.syntax): `#` and `;` start comment lines, also between the lines of
 * a continued value; a `\` at the end of a line joins the next one with a blank; a line without `=` or before any section
 * counts for nothing. Nothing throws.
 */
export function readUnitFile(text: string, file: string): UnitAssignment[] {
  const out: UnitAssignment[] = [];
  let section = '';
  let joined: { text: string; at: number[] } | null = null;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let from = start;
    start = stop + 1;
    while (from < stop && BLANK.test(text[from] ?? '')) from++;
    if (text[from] === '#' || text[from] === ';') continue;
    const end = stop > from && text[stop - 1] === '\r' ? stop - 1 : stop;
    const line: { text: string; at: number[] } = joined ?? { text: '', at: [] };
    for (let at = from; at < end; at++) line.at.push(at);
    line.text += text.slice(from, end);
    joined = null;
    if (endsInEscape(text.slice(from, end))) {
      line.text = `${line.text.slice(0, -1)} `;
      joined = line;
      continue;
    }
    section = readLine(line, section, file, out);
  }
  if (joined !== null) readLine(joined, section, file, out);
  return out;
}

/** Whether the last backslash of a line is not itself escaped. */
function endsInEscape(line: string): boolean {
  const slashes = /\\*$/.exec(line)?.[0].length ?? 0;
  return slashes % 2 === 1;
}

function readLine(
  line: { text: string; at: readonly number[] },
  section: string,
  file: string,
  out: UnitAssignment[],
): string {
  const trimmed = line.text.trim();
  if (trimmed === '') return section;
  if (trimmed.startsWith('[')) return trimmed.endsWith(']') ? trimmed.slice(1, -1) : '';
  const equals = line.text.indexOf('=');
  if (equals < 0 || section === '') return section;
  let from = equals + 1;
  let to = line.text.length;
  while (from < to && BLANK.test(line.text[from] ?? '')) from++;
  while (to > from && BLANK.test(line.text[to - 1] ?? '')) to--;
  const at = line.at.slice(from, to);
  const first = at[0] ?? (line.at[equals] ?? 0) + 1;
  const value = { text: line.text.slice(from, to), at, file, from: first, to: (at.at(-1) ?? first - 1) + 1 };
  out.push({ section, key: line.text.slice(0, equals).trim(), value });
  return section;
}
