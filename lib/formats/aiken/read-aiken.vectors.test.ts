import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAiken } from './read-aiken';

test('Moodle’s own file comes over whole', () => {
  const read = readAiken(readFileSync('../shared/vectors/quiz/aiken/questions.aiken.txt', 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices).toEqual([]);
  expect(
    read.value.questions.map(({ body }) =>
      body.kind === 'choose-one' ? body.options.map(({ fraction }) => fraction) : [],
    ),
  ).toEqual([
    [0, 1, 0, 0],
    [1, 0],
  ]);
  expect(read.value.questions[1]?.prompt).toContain('\\<html class="cool">');
});
