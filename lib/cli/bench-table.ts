/** One line of a benchmark: what, and its figures as text. */
export type BenchRow = { what: string; figures: Readonly<Record<string, string>> };

/** Prints rows as a Markdown table, ready for the README. */
export function printTable(title: string, rows: readonly BenchRow[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
  console.log(`### ${title}\n`);
  console.log(`| | ${columns.join(' | ')} |`);
  console.log(`|---|${columns.map(() => '--:').join('|')}|`);
  for (const row of rows) {
    console.log(`| ${row.what} | ${columns.map((column) => row.figures[column] ?? '').join(' | ')} |`);
  }
  console.log('');
}
