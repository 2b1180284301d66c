import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_KINDS } from '@/lib/quiz/own-kinds';
import { questionFilterOf, questionsUrl } from './question-filter-of';

const filter = fc.record({
  q: fc.string({ maxLength: 100 }),
  folder: fc.option(
    fc.oneof(
      fc.constant(''),
      fc.string({ minLength: 1, maxLength: 50 }).filter((one) => one !== '/'),
    ),
  ),
  kind: fc.option(fc.constantFrom(...OWN_KINDS)),
  importId: fc.option(fc.uuid()),
  archived: fc.boolean(),
  page: fc.integer({ min: 1, max: 1000 }),
});

test('an address says what was asked for', () => {
  fc.assert(
    fc.property(filter, (asked) => {
      const search = Object.fromEntries(new URL(questionsUrl(asked), 'http://x').searchParams);
      expect(questionFilterOf(search)).toEqual(asked);
    }),
  );
});

test('rubbish asks for everything', () => {
  const everything = { q: '', folder: null, kind: null, importId: null, archived: false, page: 1 };
  expect(questionFilterOf({ kind: 'essay', page: '-3', archived: 'no' })).toEqual(everything);
  expect(questionFilterOf({ page: ['x', '2'], q: [] })).toEqual(everything);
});
