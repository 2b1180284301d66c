import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { drawBlueprint } from './draw-blueprint';

const folder = '../shared/vectors/quiz/cncf';
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const expected = z
  .record(z.string(), z.record(z.string(), z.record(z.string(), z.number())))
  .parse(read('stratified_draw_expected.json'));
const { exams } = z
  .object({ exams: z.record(z.string(), z.object({ domains: z.record(z.string(), z.number()) })) })
  .parse(read('weights.json'));

const cases = Object.entries(expected).flatMap(([exam, sizes]) =>
  Object.entries(sizes).map(([count, domains]) => ({ exam, count: Number(count), domains })),
);

test('there are draws to compare', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

test.each(cases)('$exam, $count items, all domains covered', ({ exam, count, domains }) => {
  const weights = Object.entries(exams[exam]?.domains ?? {});
  const draw = drawBlueprint(
    {
      id: exam.toLowerCase(),
      domains: weights.map(([name, weight], at) => ({
        id: `${exam.toLowerCase()}/d${at}`,
        name,
        weight,
        covers: true,
      })),
    },
    count,
  );
  expect(Object.fromEntries(draw.domains.map(({ name, count: one }) => [name, one]))).toEqual(domains);
  expect(draw.coveredPercent).toBe(100);
});
