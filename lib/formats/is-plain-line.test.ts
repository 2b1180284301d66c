import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';
import { isPlainLine } from './is-plain-line';

test.each([
  ['Which port?', true],
  ['The kubelet (node) is at 80 %, "so": it\'s – well', true],
  ['1. first', false],
  ['- first', false],
  ['a  b', false],
  ['a ', false],
  ['a*b', false],
  ['a_b', false],
  ['a\nb', false],
  ['http://a', false],
  ['a &amp; b', false],
  ['', false],
])('%j: %s', (text, isPlain) => {
  expect(isPlainLine(text)).toBe(isPlain);
});

test('a plain line is the same as HTML, as Markdown and as itself', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abé1. ,;:?\'"()%–—-'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(isPlainLine(one));
      expect(htmlToMarkdown(`<p>${one}</p>`).markdown).toBe(one);
      expect(htmlToMarkdown(micromark(one)).markdown).toBe(one);
    }),
    { numRuns: 1000 },
  );
});
