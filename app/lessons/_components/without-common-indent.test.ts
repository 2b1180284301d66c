import { expect, test } from 'vitest';
import { withoutCommonIndent } from './without-common-indent';

test.each([
  ['', ''],
  ['a: 1\n  b: 2\n', 'a: 1\n  b: 2\n'],
  ['    - a\n    - b\n      c\n', '- a\n- b\n  c\n'],
  ['    - a\n\n  \n    - b', '- a\n\n\n- b'],
  ['\ta', '\ta'],
])('%j becomes %j', (code, out) => {
  expect(withoutCommonIndent(code)).toBe(out);
});
