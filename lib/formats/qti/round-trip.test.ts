import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyExchangeQuestion } from '@/lib/testing/any-exchange-question';
import { readQtiPackage } from './read-qti-package';
import { writeQtiPackage } from './write-qti-package';

test('what is packed reads as it was', () => {
  fc.assert(
    fc.property(fc.array(anyExchangeQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
      expect(readQtiPackage(writeQtiPackage(questions))).toEqual({
        ok: true,
        value: { questions, notices: [] },
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
