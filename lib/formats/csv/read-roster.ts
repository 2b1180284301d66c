import { fail, ok, type Result } from '../../core/result';
import { firstWords } from '../first-words';
import { csvLines } from './csv-lines';
import { unguardFormula } from './formula-guard';
import { type RosterColumn, rosterColumn } from './roster-columns';

const MOST_CHARACTERS = 1_000_000;
const MOST_PEOPLE = 2000;
const MOST_LABELS = 10;
const MOST_EXTRA = 400;

/** Somebody of a roster; null where nothing is said of it, so that what is known already stays. */
export type RosterPerson = {
  line: number;
  /** Lower case. */
  email: string;
  name: string | null;
  labels: readonly string[] | null;
  extraTimePercent: number | null;
};
export type RosterFault = { line: number; message: string };
export type Roster = {
  people: readonly RosterPerson[];
  faults: readonly RosterFault[];
  /** Headers that mean nothing to us. */
  unread: readonly string[];
};

/**
 * Reads who is expected in a class from a pasted table: commas, semicolons or tabs between cells, columns in any order under any spelling
 * of e-mail, name (or first and last name), labels and extra time. Without a header the cell with an "@" is the address, then come name,
 * labels and extra time. A faulty row is named by its line; the others are read. Fails with a sentence when nothing can be.
 */
export function readRoster(text: string): Result<Roster, string> {
  if (text.length > MOST_CHARACTERS) return fail('This is more than 1 MB of text. Paste it in parts.');
  const lines = csvLines(text, MOST_PEOPLE + 1);
  const [first, ...rest] = lines;
  if (first === undefined)
    return fail('Nothing was pasted. Paste one person per line, with an e-mail address.');
  if (lines.length > MOST_PEOPLE + 1)
    return fail(`These are more than ${MOST_PEOPLE.toLocaleString('en')} people. Paste them in parts.`);
  const headless = first.cells.some((cell) => isAddress(cell));
  const columns = headless
    ? guessed(first.cells)
    : first.cells.map((cell) => rosterColumn(unguardFormula(cell)));
  if (!columns.includes('email'))
    return fail(
      'No column is called “e-mail”. Name the columns in the first line: email, name, labels, extra time.',
    );
  const faults: RosterFault[] = [];
  const people = new Map<string, RosterPerson>();
  for (const { cells, line, badQuotes } of headless ? lines : rest) {
    const read = badQuotes ? fail(BAD_QUOTES) : personOf(cells, columns, line);
    const known = read.ok ? people.get(read.value.email) : undefined;
    if (!read.ok) faults.push({ line, message: read.problem });
    else if (known !== undefined)
      faults.push({
        line,
        message: `“${known.email}” stands in line ${known.line} already. Leave one of the two out.`,
      });
    else people.set(read.value.email, read.value);
  }
  const unread = headless ? [] : first.cells.filter((cell, at) => cell.trim() !== '' && columns[at] === null);
  return ok({
    people: [...people.values()],
    faults,
    unread: unread.slice(0, 10).map((cell) => firstWords(cell) ?? ''),
  });
}

const BAD_QUOTES = 'A double quote is not closed. Close it, or leave it out.';

function guessed(cells: readonly string[]): (RosterColumn | null)[] {
  const address = cells.findIndex((cell) => isAddress(cell));
  const rest: RosterColumn[] = ['name', 'labels', 'extra time'];
  return cells.map((_, at) => (at === address ? 'email' : (rest.shift() ?? null)));
}

function personOf(
  cells: readonly string[],
  columns: readonly (RosterColumn | null)[],
  line: number,
): Result<RosterPerson, string> {
  const cell = (column: RosterColumn) => {
    const at = columns.indexOf(column);
    return at < 0 ? null : unguardFormula(cells[at] ?? '').trim();
  };
  const email = cell('email') ?? '';
  if (email === '') return fail('There is no e-mail address in it.');
  if (!isAddress(email)) return fail(`“${firstWords(email)}” is no e-mail address.`);
  if (cells.slice(columns.length).some((more) => more.trim() !== ''))
    return fail('It has more cells than the first line. Put cells that hold commas into double quotes.');
  const name = cell('name') || [cell('first name'), cell('last name')].filter(Boolean).join(' ');
  if (name.length > 80) return fail('The name is longer than 80 characters.');
  const labels = labelsOf(cell('labels'));
  if (!labels.ok) return labels;
  const extra = percentOf(cell('extra time'));
  if (!extra.ok) return extra;
  return ok({
    line,
    email: email.toLowerCase(),
    name: name === '' ? null : name,
    labels: labels.value,
    extraTimePercent: extra.value,
  });
}

function labelsOf(cell: string | null): Result<readonly string[] | null, string> {
  if (cell === null) return ok(null);
  const labels = [...new Set(cell.split(/[,;|]/).map((label) => label.trim()))].filter(
    (label) => label !== '',
  );
  if (labels.length > MOST_LABELS) return fail(`These are more than ${MOST_LABELS} labels.`);
  const long = labels.find((label) => label.length > 40);
  if (long !== undefined) return fail(`The label “${firstWords(long)}” is longer than 40 characters.`);
  return ok(labels);
}

function percentOf(cell: string | null): Result<number | null, string> {
  if (cell === null) return ok(null);
  if (cell === '') return ok(0);
  const number = Number(/^\+?(\d{1,4})(?:[.,]0+)?\s*(?:%|percent)?$/i.exec(cell)?.[1] ?? Number.NaN);
  if (number >= 0 && number <= MOST_EXTRA) return ok(number);
  return fail(
    `“${firstWords(cell)}” is no extra time. Write whole percent from 0 to ${MOST_EXTRA}, as 25 for a quarter more.`,
  );
}

/** As browsers and zod take it, roughly: one "@", no blanks, a dot in the host. */
function isAddress(cell: string): boolean {
  return (
    cell.length <= 200 &&
    /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(unguardFormula(cell).trim())
  );
}
