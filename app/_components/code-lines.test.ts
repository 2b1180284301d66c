import { expect, test } from 'vitest';
import { codeLines } from './code-lines';

const TEXT = 'one\ntwo words\r\nthree\nfour\nfive\n';
const at = (offset: number) => {
  const before = TEXT.slice(0, offset).split('\n');
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
const span = (from: number, to: number) => ({ start: at(from), end: at(to) });
const shown = (...args: Parameters<typeof codeLines>) =>
  codeLines(...args).map(
    ({ number, pieces, ends }) =>
      `${number} ${pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}${ends.map((mark) => ` <${mark}`).join('')}`,
  );

test.each([
  ['nothing', [], undefined, ['1 one', '2 two words', '3 three', '4 four', '5 five']],
  ['a word', [span(8, 13)], 0, ['2 two [words] <0']],
  ['two on a line', [span(4, 7), span(8, 13)], 0, ['2 [two] [words] <0 <1']],
  ['over lines', [span(8, 19)], 1, ['1 one', '2 two [words]', '3 [thre]e <0', '4 four']],
  ['up to the start of a line', [span(15, 21)], 0, ['3 [three] <0']],
  ['no place', [null, span(0, 3)], 0, ['1 [one] <1']],
])('%s', (_, ranges, around, lines) => {
  expect(shown(TEXT, ranges, around)).toEqual(lines);
});
