import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvironmentFile } from './read-environment-file';

const read = (text: string) =>
  Object.fromEntries(readEnvironmentFile(text, 'f').map(({ name, value }) => [name, value.text]));

test.each([
  ['A=--x --y', { A: '--x --y' }],
  ['A="--x --y"\nB=', { A: '--x --y', B: '' }],
  ['A=--x  \n', { A: '--x' }],
  ['A=1\nA=2', { A: '2' }],
  ['A="--x"  # hardened', { A: '--x# hardened' }],
  ['A=--x # y', { A: '--x # y' }],
  ['# A=1\n; B=2\nC=3', { C: '3' }],
  ['export A=1\nB=2', { B: '2' }],
  ['A="\\"--m=\'W\'\\""', { A: '"--m=\'W\'"' }],
  ["A='a\\b'", { A: 'a\\b' }],
  ['A="a\\b"', { A: 'a\\b' }],
  ['A=a\\\nb', { A: 'ab' }],
  ['A="a\\\nb"', { A: 'ab' }],
  ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
  ['no equals\nA=1', { A: '1' }],
])('%j gives %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('each character keeps the place that it was written at', () => {
  const text = 'A="x" y';
  const [variable] = readEnvironmentFile(text, 'f');
  expect([variable?.value.text, variable?.value.at.map((at) => text[at]).join('')]).toEqual(['xy', 'xy']);
});

test('no text throws, and every character has a place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'A=\'"\\ #;\n\r$x') }), (text) => {
      for (const { value } of readEnvironmentFile(text, 'f')) expect(value.at.length).toBe(value.text.length);
    }),
  );
});
