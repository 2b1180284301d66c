import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decisions, scoringRules } from './scoring-rules';

const decisions: fc.Arbitrary<Decisions> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.nat(), fc.nat())
  .map(([correct, wrong, hits, slips]) => ({
    offered: correct + wrong,
    correct,
    hits: hits % (correct + 1),
    slips: slips % (wrong + 1),
  }));

test.each(Object.entries(scoringRules))(
  '%s: all for the key, never below 0 or above 1',
  (_name, { score }) => {
    fc.assert(
      fc.property(decisions, (one) => {
        expect(score({ ...one, hits: one.correct, slips: 0 })).toBe(1);
        expect(score(one)).toBeGreaterThanOrEqual(0);
        expect(score(one)).toBeLessThanOrEqual(1);
      }),
    );
  },
);

test.each(['all-or-nothing', 'coverage', 'net-correct'] as const)(
  '%s: a blank earns nothing',
  (name) => {
    fc.assert(
      fc.property(decisions, (one) => {
        expect(scoringRules[name].score({ ...one, hits: 0, slips: 0 })).toBe(0);
      }),
    );
  },
  30_000,
);

test('net-correct: choosing everything pays only for what is right beyond what is wrong', () => {
  expect(scoringRules['net-correct'].score({ offered: 4, correct: 2, hits: 2, slips: 2 })).toBe(0);
});
