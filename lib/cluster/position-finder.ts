import type { Position, Span } from '../core/span';

/** Turns offsets of one text into places. */
export type PositionFinder = { position(offset: number): Position; span(from: number, to: number): Span };

/** A finder over a text. Lines end at `\n`; offsets beyond the text count as its end. */
export function positionFinder(text: string): PositionFinder {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (wanted: number): Position => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { position, span: (from, to) => ({ start: position(from), end: position(Math.max(from, to)) }) };
}
