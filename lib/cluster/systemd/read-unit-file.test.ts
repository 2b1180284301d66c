import { expect, test } from 'vitest';
import { readUnitFile } from './read-unit-file';

const read = (text: string) =>
  readUnitFile(text, 'f').map(({ section, key, value }) => [section, key, value.text]);

test.each([
  ['[Service]\nExecStart=/a b\n', [['Service', 'ExecStart', '/a b']]],
  ['[Service]\nA=x \\\n  y \\\n# not this\n; nor this\n  z\n', [['Service', 'A', 'x  y  z']]],
  [
    '[Service]\r\nA = x\r\nB=\r\n',
    [
      ['Service', 'A', 'x'],
      ['Service', 'B', ''],
    ],
  ],
  ['A=before any section\n[S]\nno equals\nA=1', [['S', 'A', '1']]],
  ['\uFEFF[S]\n#c\n;c\nA=b=c', [['S', 'A', 'b=c']]],
  ['[S]\nA=x\\', [['S', 'A', 'x']]],
  [
    '[S]\nA=x\\\\\nB=y',
    [
      ['S', 'A', 'x\\\\'],
      ['S', 'B', 'y'],
    ],
  ],
])('%j reads as %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a continued value keeps the places of both lines', () => {
  const text = '[S]\nA=x \\\n  y';
  const value = readUnitFile(text, 'f')[0]?.value;
  expect(value?.at.map((at) => text[at]).join('')).toBe('x \\y');
});
