import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLines } from './csv-lines';
import { unguardFormula } from './formula-guard';
import { writeTable } from './write-table';

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'=1", "''=1"],
  ['plain', 'plain'],
  [-3.5, '-3.5'],
  [null, ''],
  [true, 'yes'],
  [Number.NaN, ''],
])('the cell %j is written %j', (cell, written) => {
  expect(writeTable(['a', 'b'], [[cell, 'x']])).toBe(`a,b\n${written},x\n`);
});

test('whatever the cells hold, none begins a formula and all come back', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', 'a', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const lines = csvLines(writeTable(['one', 'two'], rows), 1000);
      for (const { cells } of lines) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
      const back = lines.slice(1).map(({ cells }) => cells.map(unguardFormula));
      // Rows of blanks alone are no rows to the reader.
      expect(back).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== '')));
    }),
  );
});
