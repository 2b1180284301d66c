import { fail, ok, type Result } from '../../core/result';
import type { ExchangeQuestion } from '../exchange-question';
import { firstWords } from '../first-words';
import type { Notice, ReadProblem, ReadReport } from '../read-report';
import { type CsvColumn, csvColumn } from './csv-columns';
import { csvLines } from './csv-lines';
import { unguardFormula } from './formula-guard';
import { type CsvCells, questionOfRow } from './question-of-row';

const MOST_CHARACTERS = 5_000_000;
const MOST_QUESTIONS = 5000;
const MOST_COLUMNS = 300;
const MOST_CELL = 100_000;

/**
 * Reads questions from a table with a header; commas, semicolons or tabs between cells. Columns, in any order and any capitals:
 *
 * - `prompt` (or `question`), needed; `kind` (choose-one, choose-many, true-false, type-in, number, match, order, essay, description; left
 *   out, it follows from what is given); `name`, `id`, `category` (a/b), `tags` (a, b), `points`, `feedback` (said after any answer);
 *   `shuffle` (no keeps the order), `case` (yes: capitals matter).
 * - `option 1`, `option 2` … (or `option A`, `answer 1`): options, answers to type, numbers (`3`, `3..4`), left sides, or steps in order;
 *   `match 1` … right sides, without a left one a spare; `share 1` … percent of the points; `feedback 1` … per option.
 * - `correct`: numbers or letters of options (`1, 3`), or true/false.
 *
 * A bad row is a notice with its line; the others come over.
 */
export function readCsv(text: string): Result<ReadReport, ReadProblem> {
  if (text.length > MOST_CHARACTERS)
    return refuse('too-large', 'The file is larger than 5 MB. Split it and import the parts.');
  const lines = csvLines(text, MOST_QUESTIONS + 1);
  const [header, ...rows] = lines;
  if (header === undefined) return refuse('empty', 'There is nothing in the file.');
  if (rows.length > MOST_QUESTIONS)
    return refuse(
      'too-many-questions',
      'The file has more than 5,000 questions. Split it and import the parts.',
    );
  if (header.cells.length > MOST_COLUMNS)
    return refuse(
      'too-many-columns',
      'The file has more than 300 columns. Leave those out that hold no questions.',
      header.line,
    );
  const columns = header.cells.map((cell) => csvColumn(unguardFormula(cell)));
  if (!columns.some((column) => column !== null && 'single' in column && column.single === 'prompt'))
    return refuse(
      'no-prompt-column',
      'No column of the first line is called “prompt” or “question”. Name the columns in the first line.',
      header.line,
    );
  const notices: Notice[] = [];
  const unknown = header.cells.filter((cell, at) => cell.trim() !== '' && columns[at] === null);
  if (unknown.length > 0)
    notices.push({
      effect: 'changed',
      code: 'unknown-column',
      message: `Not read, as no column of a question is called so: ${unknown
        .slice(0, 10)
        .map((cell) => `“${firstWords(cell)}”`)
        .join(', ')}.`,
      line: header.line,
      about: null,
    });
  const questions: ExchangeQuestion[] = [];
  for (const { cells, line, badQuotes } of rows) {
    const row = cellsOf(cells, columns);
    const about = firstWords((row.single.get('name') ?? row.single.get('prompt') ?? '').slice(0, 500));
    const skip = (code: string, message: string) =>
      notices.push({ effect: 'skipped', code, message, line, about });
    if (badQuotes) {
      skip(
        'quotes',
        'A double quote in it is not closed. Write two of them where one is meant, and close the cell.',
      );
      continue;
    }
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      skip(
        'too-many-cells',
        'The row has more cells than the first line has names. Put cells that hold commas or line breaks into double quotes.',
      );
      continue;
    }
    if (cells.some((cell) => cell.length > MOST_CELL)) {
      skip(
        'too-large',
        'A cell is longer than 100,000 characters. A double quote that is never closed does this, too.',
      );
      continue;
    }
    const read = questionOfRow(row);
    if (!read.ok) {
      skip(read.problem.code, read.problem.message);
      continue;
    }
    for (const { code, message } of read.value.losses)
      notices.push({ effect: 'changed', code, message, line, about });
    questions.push(read.value.question);
  }
  if (rows.length === 0) return refuse('empty', 'There is no question below the first line.');
  return ok({ questions, notices });
}

function cellsOf(cells: readonly string[], columns: readonly (CsvColumn | null)[]): CsvCells {
  const row: CsvCells = { single: new Map(), numbered: [] };
  for (const [at, column] of columns.entries()) {
    const cell = unguardFormula(cells[at] ?? '');
    if (column === null || cell.trim() === '') continue;
    if ('single' in column) row.single.set(column.single, row.single.get(column.single) ?? cell);
    else {
      while (row.numbered.length < column.number) row.numbered.push({});
      const place = row.numbered[column.number - 1];
      if (place !== undefined) place[column.numbered] ??= cell;
    }
  }
  return row;
}

function refuse(code: string, message: string, line: number | null = null): Result<ReadReport, ReadProblem> {
  return fail({ code, message, line });
}
