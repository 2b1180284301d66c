import type { Span } from '../core/span';
import { alignScalar } from './align-scalar';
import { positionFinder } from './position-finder';
import type { Token } from './token';

/**
 * A finder for the places of parts of a word (`from` and `to` in its text). Where the word as written and its text cannot
 * be laid side by side, every part has the place of the whole word.
 */
export function spanWithin({ text, range, raw }: Token): (from: number, to: number) => Span {
  const { start, end } = range;
  // Without the text as written: it stands on one line as it is, with or without quotes around it.
  const quotes = (end.offset - start.offset - text.length) / 2;
  const simple = !text.includes('\n') && start.line === end.line && (quotes === 0 || quotes === 1);
  const at = raw === undefined ? null : alignScalar(raw, text);
  if (raw === undefined || at === null) {
    if (raw !== undefined || !simple) return () => range;
    const place = (index: number) => ({
      offset: start.offset + quotes + index,
      line: start.line,
      column: start.column + quotes + index,
    });
    return (from, to) => ({ start: place(from), end: place(to) });
  }
  const finder = positionFinder(raw);
  const place = (index: number) => {
    const { offset, line, column } = finder.position(index);
    return {
      offset: start.offset + offset,
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
    };
  };
  return (from, to) =>
    to <= from || at[from] === undefined
      ? range
      : { start: place(at[from] ?? 0), end: place((at[to - 1] ?? at.at(-1) ?? 0) + 1) };
}
