import papaparse from 'papaparse';
import { guardFormula } from './formula-guard';

export type Cell = string | number | boolean | null;

/** A table as CSV with a header; no cell of it is run as a formula by a spreadsheet. Numbers have twelve digits, null is nothing. */
export function writeTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(cellOf));
  return `${papaparse.unparse([head, ...cells], { newline: '\n' })}\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  // A negative number is no formula; as text it would be none to compute with.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Number(cell.toPrecision(12))) : '';
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : guardFormula(cell);
}
