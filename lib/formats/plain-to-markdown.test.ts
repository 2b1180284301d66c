import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainToMarkdown } from './plain-to-markdown';
import { writeMarkdown } from './write-markdown';

test.each([
  ['a *b* _c_ `d` <e>', 'a \\*b\\* \\_c\\_ \\`d\\` \\<e>'],
  ['one\ntwo\n\n  \nthree', 'one\\\ntwo\n\nthree'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['  \n ', ''],
  [`${'*'.repeat(1200)}`, '\\*'.repeat(1200)],
  [`${'&'.repeat(149)}😀y`, `${'&'.repeat(149)}😀y`],
])('%j', (text, markdown) => {
  expect(plainToMarkdown(text)).toBe(markdown);
});

test('a line that is taken as it stands is what the library would write', () => {
  const units = [...'abé1 ,.;?\'"()/%$@…–—“’-', 'www.a.b', 'http', '1. ', '- '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 10 }), (chosen) => {
      const value = chosen.join('').trim();
      fc.pre(value !== '');
      const children = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }];
      expect(plainToMarkdown(value)).toBe(writeMarkdown({ type: 'root', children }));
    }),
  );
});
