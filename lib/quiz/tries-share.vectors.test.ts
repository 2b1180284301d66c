import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { triesShare } from './tries-share';

const { exam } = z
  .object({
    exam: z.object({
      autoPoints: z.array(z.number()).min(2),
      submission_perc: z.array(z.number()),
      question_points_after: z.array(z.number()),
    }),
  })
  .parse(JSON.parse(readFileSync('../shared/vectors/quiz/scoring/prairielearn_points.json', 'utf8')));

test.each(exam.question_points_after.map((points, at) => [at + 1, points] as const))(
  'after %d tries of a PrairieLearn exam question: %d points',
  (tries, points) => {
    const most = exam.autoPoints[0] ?? 0;
    const shares = exam.submission_perc.slice(0, tries).map((percent) => percent / 100);
    const worths = exam.autoPoints.map((one) => one / most);
    expect(most * triesShare(shares, worths)).toBeCloseTo(points, 12);
  },
);
