import { expect, test } from 'vitest';
import { nextIndent } from './next-indent';

test.each([
  ['', ''],
  ['kind: Pod', ''],
  ['spec:', '  '],
  ['  containers: ', '    '],
  ['    - --anonymous-auth=false', '    '],
  ['    - name:', '      '],
  // The caret inside the indentation: no more than stands before it.
  ['  ', '  '],
  ['\tkey', '\t'],
  // A comment opens nothing.
  ['  # why:', '  '],
])('after %j a line begins with %j', (before, indent) => {
  expect(nextIndent(before)).toBe(indent);
});
