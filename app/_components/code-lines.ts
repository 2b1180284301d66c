import type { Span } from '@/lib/core/span';

export type CodePiece = { text: string; marked: boolean };
/** A line with its number, in pieces that are marked or not; `ends` are the marks (by their place in the list) that end on it. */
export type CodeLine = { number: number; pieces: readonly CodePiece[]; ends: readonly number[] };

/**
 * A text as lines with the given places marked. With `around`, only lines that near a mark: so many before its first and after its
 * last line, and of a long mark its first four lines. A last empty line is left out.
 */
export function codeLines(
  code: string,
  ranges: readonly (Span | null)[],
  around?: number,
): readonly CodeLine[] {
  const texts = code.split('\n');
  if (texts.length > 1 && texts.at(-1) === '') texts.pop();
  const marks = ranges.flatMap((range, mark) =>
    range === null ? [] : [{ mark, range, last: lastLine(range, around) }],
  );
  let offset = 0;
  return texts.flatMap((raw, i) => {
    const [number, from] = [i + 1, offset];
    offset += raw.length + 1;
    const near = marks.some(
      ({ range, last }) => number >= range.start.line - (around ?? 0) && number <= last + (around ?? 0),
    );
    if (around !== undefined && !near) return [];
    const text = raw.replace(/\r$/, '');
    return [
      {
        number,
        pieces: piecesOf(
          text,
          marks.map(({ range }) => [range.start.offset - from, range.end.offset - from]),
        ),
        ends: marks.filter(({ last }) => last === number).map(({ mark }) => mark),
      },
    ];
  });
}

/** A place that ends at the start of a line ends on the line before. */
function lastLine({ start, end }: Span, around: number | undefined): number {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return around === undefined ? last : Math.min(last, start.line + 3);
}

function piecesOf(text: string, spans: readonly (readonly [number, number])[]): readonly CodePiece[] {
  const cuts = spans.flat().filter((at) => at > 0 && at < text.length);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length;
    return { text: text.slice(from, to), marked: spans.some(([start, end]) => start <= from && end >= to) };
  });
}
