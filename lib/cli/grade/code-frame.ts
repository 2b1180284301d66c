import type { Span } from '../../core/span';

/** The lines of a text around a span with a mark under what it covers: one line before, the first two that it covers, one after. */
export function codeFrame(text: string, { start, end }: Span): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '').replaceAll('\t', ' '));
  const first = Math.max(1, start.line - 1);
  const last = Math.min(lines.length, Math.min(end.line, start.line + 1) + 1);
  const width = String(last).length;
  const out: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = clip(lines[number - 1] ?? '');
    if (number === last && number > end.line && line.trim() === '') continue;
    const marked = number >= start.line && number <= end.line;
    out.push(`${marked ? '>' : ' '} ${String(number).padStart(width)} │ ${line}`);
    if (number !== start.line) continue;
    const to = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(to, line.length + 1) - start.column);
    if (start.column <= line.length + 1)
      out.push(`  ${' '.repeat(width)} │ ${' '.repeat(start.column - 1)}${'^'.repeat(length)}`);
  }
  return out;
}

function clip(line: string): string {
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
