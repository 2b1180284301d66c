import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyExchangeQuestion } from '@/lib/testing/any-exchange-question';
import { readMoodleXml } from './read-moodle-xml';
import { writeMoodleXml } from './write-moodle-xml';

test('what is written reads as it was', () => {
  fc.assert(
    fc.property(fc.array(anyExchangeQuestion, { maxLength: 4 }), (questions) => {
      const written = writeMoodleXml(questions);
      expect(written.notices).toEqual([]);
      expect(readMoodleXml(written.text)).toEqual({ ok: true, value: { questions, notices: [] } });
    }),
    { numRuns: 300 },
  );
});
