import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownWithoutHtml } from './markdown-without-html';

test.each([
  ['**b** and 1 < 2 and a<b', '**b** and 1 < 2 and a\\<b', 0],
  ['<b>b</b>, <em>i</em>, <code>c</code><br>d', '**b**, _i_, `c`\\\nd', 0],
  ['<span class="x">s</span><!-- c -->', 's', 1],
  ['`<b>` and ``a ` <i>``', '`<b>` and ``a ` <i>``', 0],
  ['```html\n<p>\n```\n<p>x</p>', '```html\n<p>\n```\nx', 1],
  ['```\n<p> never closed', '```\n<p> never closed', 0],
  ['<https://a.b/c?d=e> <me@x.y>', '<https://a.b/c?d=e> <me@x.y>', 0],
  ['\\<b> stays', '\\<b> stays', 0],
  ['` <b> in one\n\nparagraph ` only', '` ** in one\n\nparagraph ` only', 0],
])('%j', (text, markdown, losses) => {
  const read = markdownWithoutHtml(text);
  expect([read.markdown, read.losses.length]).toEqual([markdown, losses]);
});

test('what comes out is left as it is when it comes in again', () => {
  const unit = fc.constantFrom(
    '<b>',
    '</b>',
    '<',
    '>',
    '`',
    '``',
    '\n',
    '\n\n',
    '```\n',
    '<!--',
    '-->',
    '\\',
    'a',
    ' ',
    '<x y>',
    'http:',
    '@',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const once = markdownWithoutHtml(units.join('')).markdown;
      expect(markdownWithoutHtml(once).markdown).toBe(once);
    }),
    // What was found once stays found.
    {
      numRuns: 2000,
      examples: [
        [['<x y>', '```\n', '```\n', '<b>']],
        [['`', '<x y>', '``', '<b>', '```\n', '<b>', '```\n']],
      ],
    },
  );
});

test('tags and comments in prose leave no HTML', () => {
  const unit = fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '<x y="z">',
    '<!-- c -->',
    '<',
    'word ',
    '`<i>`',
    '\n',
    '<br/>',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      expect(kindsOf(fromMarkdown(markdownWithoutHtml(units.join('')).markdown))).not.toContain('html');
    }),
    { numRuns: 500 },
  );
});

function kindsOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsOf) : [])];
}
