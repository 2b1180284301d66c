/**
 * A cell that a spreadsheet would run as a formula (OWASP, CSV injection: = + - @, tab, carriage return) behind an apostrophe. A cell that
 * already looks guarded gets one more, so that taking one off always gives the cell back.
 */
export function guardFormula(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guardFormula}. */
export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
