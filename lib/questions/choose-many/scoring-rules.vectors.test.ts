import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { scoringRules } from './scoring-rules';

const file = '../shared/vectors/quiz/scoring/multiselect_partial_credit.json';
const { cases } = z
  .object({
    cases: z
      .array(
        z.object({
          n: z.number(),
          correct: z.array(z.number()),
          answer: z.array(z.number()),
          off: z.number(),
          net_correct: z.number(),
          coverage: z.number(),
          each_answer: z.number(),
        }),
      )
      .min(100),
  })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

test.each([
  ['all-or-nothing', 'off'],
  ['coverage', 'coverage'],
  ['every-decision', 'each_answer'],
  ['net-correct', 'net_correct'],
] as const)('%s agrees with PrairieLearn on every case', (name, column) => {
  for (const one of cases) {
    const hits = one.answer.filter((option) => one.correct.includes(option)).length;
    const score = scoringRules[name].score({
      offered: one.n,
      correct: one.correct.length,
      hits,
      slips: one.answer.length - hits,
    });
    expect(score, JSON.stringify(one)).toBeCloseTo(one[column], 12);
  }
});
