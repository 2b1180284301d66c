import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { exchangeQuestions } from '../../testing/exchange-questions';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

const held = exchangeQuestions([
  ...(['choose-one', 'choose-many', 'true-false', 'type-in', 'number'] as const),
  ...(['match', 'order', 'essay', 'description'] as const),
]);

test('what CSV can hold comes back exactly, and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 1, maxLength: 4 }), (questions) => {
      const { text, notices } = writeCsv(questions);
      expect(notices).toEqual([]);
      expect(readCsv(text)).toEqual({ ok: true, value: { questions, notices: [] } });
      for (const cell of cellsOf(text)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 300 },
  );
});

test('gaps are named as left out', () => {
  const [question] = fc.sample(exchangeQuestions(['gaps']), 1);
  if (question === undefined) throw new Error('no sample');
  expect(writeCsv([question]).notices.map(({ effect, code }) => [effect, code])).toEqual([
    ['skipped', 'gaps'],
  ]);
});

function cellsOf(text: string): string[] {
  const cells: string[] = [];
  papaparse.parse(text, { delimiter: ',', newline: '\n', step: ({ data }) => void cells.push(...data) });
  return cells;
}
