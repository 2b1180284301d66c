import { expect, test } from 'vitest';
import { plainToMarkdown } from './plain-to-markdown';

test.each([
  ['a *b* _c_ `d` <e>', 'a \\*b\\* \\_c\\_ \\`d\\` \\<e>'],
  ['one\ntwo\n\n  \nthree', 'one\\\ntwo\n\nthree'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['  \n ', ''],
  [`${'*'.repeat(1200)}`, '\\*'.repeat(1200)],
  [`${'x'.repeat(499)}😀y`, `${'x'.repeat(499)}😀y`],
])('%j', (text, markdown) => {
  expect(plainToMarkdown(text)).toBe(markdown);
});
