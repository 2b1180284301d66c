import { expect, test } from 'vitest';
import { quizClose } from './quiz-close';

test.each([
  [null, [], null],
  [1000, [], 1000],
  [1000, [{}], 1000],
  [1000, [{ closesAt: 500 }], 1000],
  [1000, [{ closesAt: 500 }, { closesAt: 2000 }], 2000],
  [1000, [{ closesAt: null }, { closesAt: 2000 }], null],
  [null, [{ closesAt: 2000 }], null],
])('a quiz that closes at %j, with %j, is over at %j', (closesAt, overrides, end) => {
  expect(quizClose({ closesAt }, overrides)).toBe(end);
});
