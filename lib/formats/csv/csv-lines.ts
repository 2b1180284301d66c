import papaparse from 'papaparse';
import { withoutOuterSpaces } from './without-outer-spaces';

export type CsvLine = {
  cells: string[];
  /** From 1, where the row begins. */
  line: number;
  badQuotes: boolean;
};

/**
 * The rows of a table that are not blank, with the line each begins in; commas, semicolons or tabs between cells. Reads one row more than
 * `most`, to tell that there are too many.
 */
export function csvLines(given: string, most: number): CsvLine[] {
  const clean = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(clean);
  const text = withoutOuterSpaces(clean, delimiter);
  const lines: CsvLine[] = [];
  let at = 0;
  let line = 1;
  papaparse.parse(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) {
        const badQuotes = errors.some(({ type }) => type === 'Quotes');
        lines.push({ cells: data, line, badQuotes });
      }
      for (; at < meta.cursor; at++) if (text[at] === '\n') line++;
      if (lines.length > most) parser.abort();
    },
  });
  return lines;
}

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).trimStart().split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
