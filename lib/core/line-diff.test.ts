import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from './line-diff';

const shown = (before: string, after: string, context?: number) =>
  lineDiff(before, after, context).map((line) =>
    line === null
      ? '…'
      : `${{ same: ' ', removed: '-', added: '+' }[line.kind]}${line.before ?? ''}/${line.after ?? ''} ${line.text}`,
  );

test.each([
  ['', '', []],
  ['a\nb', 'a\nb', []],
  ['a\nb\nc', 'a\nx\nc', [' 1/1 a', '-2/ b', '+/2 x', ' 3/3 c']],
  ['a\nb', 'a\nb\nc', [' 1/1 a', ' 2/2 b', '+/3 c']],
  ['a\nb\nc', 'b\nc', ['-1/ a', ' 2/1 b', ' 3/2 c']],
  [
    '1\n2\n3\n4\n5\n6\n7\n8\n9',
    '1\n2\n3\nx\n5\n6\n7\n8\n9\ny',
    [' 3/3 3', '-4/ 4', '+/4 x', ' 5/5 5', '…', ' 9/9 9', '+/10 y'],
  ],
])('%j to %j', (before, after, lines) => {
  expect(shown(before, after, before.includes('9') ? 1 : 2)).toEqual(lines);
});

test('the lines that stay and those that came are the text after; those that stay and went, the text before', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after, 99).filter((line) => line !== null);
      if (before === after) {
        expect(lines).toEqual([]);
        return;
      }
      const side = (without: string) =>
        lines
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join('\n');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});
