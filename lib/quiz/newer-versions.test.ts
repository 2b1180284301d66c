import { expect, test } from 'vitest';
import { sampleOwn, samplePool, sampleQuiz, sampleSources } from '../testing/quiz-samples';
import { newerVersions } from './newer-versions';

test('names the slots that a newer version waits for', () => {
  const quiz = sampleQuiz([
    sampleOwn('old'),
    sampleOwn('new', { version: 2 }),
    sampleOwn('gone', { questionId: 'gone' }),
    samplePool('pool'),
  ]);
  expect(newerVersions(quiz, sampleSources)).toEqual([{ slotId: 'old', version: 1, newest: 2 }]);
});
