import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredDifficulty, type TemplateAnswers } from './measured-difficulty';

const estimate = { seconds: 80, known: 0.6 };

test.each<[string, TemplateAnswers | null, number, number, number]>([
  ['nobody yet', null, 0.25, 80, 0.6],
  ['no people', { people: 0, rightShare: 0, seconds: 10 }, 0.25, 80, 0.6],
  ['ten people weigh as much as the estimate', { people: 10, rightShare: 0.4, seconds: 20 }, 0.25, 40, 0.4],
  ['as good as guessing: nobody knows it', { people: 10, rightShare: 0.25, seconds: 80 }, 0.25, 80, 0.3],
  [
    'worse than guessing is no less than nothing',
    { people: 10, rightShare: 0.1, seconds: 80 },
    0.25,
    80,
    0.3,
  ],
  ['nothing to guess', { people: 10, rightShare: 0.4, seconds: 320 }, 0, 160, 0.5],
  ['many people: what they did', { people: 99_990, rightShare: 1, seconds: 40 }, 0.2, 40.003, 1],
])('%s', (_name, answers, chance, seconds, known) => {
  const found = measuredDifficulty(estimate, answers, chance);
  expect(found.seconds).toBeCloseTo(seconds, 2);
  expect(found.known).toBeCloseTo(known, 3);
});

test('it lies between estimate and measurement, and more people move it further towards them', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const seconds = fc.double({ min: 1, max: 600, noNaN: true });
  const people = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(seconds, share, seconds, share, people, people, (from, known, to, rightShare, few, more) => {
      const at = (count: number) =>
        measuredDifficulty({ seconds: from, known }, { people: count, rightShare, seconds: to }, 0);
      const [near, far] = [at(few), at(few + more)];
      for (const [one, target] of [
        [near.seconds - far.seconds, from - to],
        [near.known - far.known, known - rightShare],
      ] as const)
        expect(one * target).toBeGreaterThanOrEqual(-1e-9);
      expect(far.seconds).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
      expect(far.seconds).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
    }),
  );
});
