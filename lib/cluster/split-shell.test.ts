import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitShell } from './split-shell';

const VARIABLES = new Map([
  ['A', '--a "b c"'],
  ['E', ''],
]);
const BRACED = '$'.concat('{A}');

test.each([
  ['exec k --a=b', ['exec', 'k', '--a=b']],
  ['k "--a=b c" --d=\'e $A\'', ['k', '--a=b c', '--d=e $A']],
  ['k $A x$A', ['k', '--a', '"b', 'c"', 'x--a', '"b', 'c"']],
  [`k "--x=${BRACED}" "$E" $E`, ['k', '--x=--a "b c"', '']],
  ['k $NONE --b', ['k', '--b']],
  ['k \\\n --a\\ b # c', ['k', '--a b']],
  ['k --a 2>&1 >> log', ['k', '--a', '>&', '1', '>>', 'log']],
  ['k --a;x|y&&z\nw', ['k', '--a', ';', 'x', '|', 'y', '&&', 'z', '\n', 'w']],
  ['k "\\$A \\"q\\""', ['k', '$A "q"']],
])('%j', (text, words) => {
  expect(splitShell(text, VARIABLES).map((word) => word.text)).toEqual(words);
});

test('a word keeps its place', () => {
  const text = 'exec  k "--a=b"  c';
  expect(splitShell(text, VARIABLES).map(({ from, to }) => text.slice(from, to))).toEqual([
    'exec',
    'k',
    '"--a=b"',
    'c',
  ]);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a$A{}\'"\\ \n;&|<>#2') }), (text) => {
      expect(Array.isArray(splitShell(text, VARIABLES))).toBe(true);
    }),
  );
});
