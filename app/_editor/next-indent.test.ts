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

test.each([
  // A line written above another one.
  ['    - --a=b', '  hostNetwork: true', ''],
  ['    enabled: true', '  webhook:', ''],
  ['  a: b', '# why', '  '],
  ['  a: b', '  ', '  '],
])('between %j and %j a line begins with %j', (before, after, indent) => {
  expect(nextIndent(before, after)).toBe(indent);
});
