import { expect, test } from 'vitest';
import { categoryPath } from './category-path';

test.each([
  ['$course$/top/Default for C1', ['Default for C1']],
  ['$course$/Exam 1/Exercise 2', ['Exam 1', 'Exercise 2']],
  ['$system$', []],
  ['$course$/top', []],
  ['top/Networks', ['Networks']],
  ['$course$/top/top/x', ['top', 'x']],
  ['TCP//IP/Ports', ['TCP/IP', 'Ports']],
  ['a // b', ['a / b']],
  ['topology/x', ['topology', 'x']],
  ['', []],
  [' a / / b ', ['a', 'b']],
])('%j', (text, path) => {
  expect(categoryPath(text)).toEqual(path);
});
