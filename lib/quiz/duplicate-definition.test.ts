import { expect, test } from 'vitest';
import { sampleOwn, sampleQuiz } from '../testing/quiz-samples';
import { duplicateDefinition } from './duplicate-definition';
import { quizDefinitionSchema } from './quiz-definition';

test('a copy has all but dates and password, and is a definition still', () => {
  const plain = sampleQuiz([sampleOwn('own')]);
  const dated = { ...plain.settings, opensAt: 1, dueAt: 2, closesAt: 3, password: 'x' };
  expect(duplicateDefinition({ ...plain, settings: dated })).toEqual({ ...plain, title: 'Copy of Sample' });
  const long = duplicateDefinition({ ...plain, title: 'x'.repeat(200) });
  expect(quizDefinitionSchema.safeParse(long).success).toBe(true);
});
