import { expect, test } from 'vitest';
import { markedLines } from './marked-lines';

test.each([
  [undefined, []],
  ['', []],
  ['4', [4]],
  ['4,6,9', [4, 6, 9]],
  ['3, 8-11', [3, 8, 9, 10, 11]],
  ['9-7', []],
  ['x,2', [2]],
])('%s marks %j', (mark, lines) => {
  expect(markedLines(mark)).toEqual(lines);
});
