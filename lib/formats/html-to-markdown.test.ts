import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';

test.each([
  ['plain words', 'plain words'],
  ['<p>Hello <b>bold</b> and <i>it</i></p><p>two</p>', 'Hello **bold** and _it_\n\ntwo'],
  ['a &lt;b&gt; &amp; &eacute;&nbsp;c', 'a \\<b> & é\u00a0c'],
  ['5 * 3 _a_ # x', '5 \\* 3 \\_a\\_ # x'],
  ['a<br>b<br/>c', 'a\\\nb\\\nc'],
  ['x<sup>2</sup> y<sup>ab</sup> H<sub>2</sub>O', 'x² y^(ab) H₂O'],
  ['<u>u</u> <del>d</del> <kbd>ctrl</kbd> <q>z</q>', 'u ~~d~~ `ctrl` “z”'],
  ['<pre><code class="language-yaml">a:\n  b: &lt;c&gt;\n</code></pre>', '```yaml\na:\n  b: <c>\n```'],
  [
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><code>x|y</code></td></tr></table>',
    '| a | b |\n| - | - |\n| 1 | `x\\|y` |',
  ],
  ['<ol start="3"><li>x</li><li>y<ul><li>z</li></ul></li></ol>', '3. x\n4. y\n   - z'],
  ['<a href="https://x.y/z">m</a>', '[m](https://x.y/z)'],
  ['<ul>a &lt;i><li>b', '- a \\<i>\n- b'],
  ['<h2>H</h2><blockquote>q</blockquote>', '## H\n\n> q'],
  ['<p>&nbsp;</p>', ''],
  ['<script>alert(1)</script><style>p{}</style><!-- c -->t', 't'],
  ['<b>never closed <i>crossed</b> over</i>', '**never closed _crossed_** over'],
  ['', ''],
])('%j', (html, markdown) => {
  expect(htmlToMarkdown(html)).toEqual({ markdown, losses: [] });
});

test.each([
  ['<img src="https://x/y.png" alt="A map"> t', 'A map t', ['image-dropped']],
  ['<svg><text>no</text></svg><img src=x>t', 't', ['image-dropped']],
  ['<video src=x>no</video>t<input value=v>', 't', ['element-dropped']],
  ['<a href="javascript:alert(1)">t</a>', 't', ['link-dropped']],
  ['<a href="@@PLUGINFILE@@/a.pdf">t</a><a name="x">u</a>', 'tu', ['link-dropped']],
  [`${'<div>'.repeat(500)}deep &amp; <b>low</b>`, 'deep & low', ['too-deep']],
])('%j loses something, and says so', (html, markdown, codes) => {
  const read = htmlToMarkdown(html);
  expect(read.markdown).toBe(markdown);
  expect(read.losses.map(({ code }) => code)).toEqual(codes);
});

const tags = [
  'p',
  'b',
  'i',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'br',
  'img',
  'a href="http://x"',
  'h1',
  'blockquote',
  'script',
  'sup',
  'div',
  'del',
];
const piece = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '&lt;',
    '&#60;img&#62;',
    '<!--',
    '-->',
    '*',
    '_',
    '`',
    '|',
    '\n',
    '![',
    '](x)',
    '~~',
    '\\',
    '    ',
    '1. ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('whatever the HTML, the Markdown holds no HTML and no picture', () => {
  fc.assert(
    fc.property(page, (html) => {
      const kinds = kindsOf(
        fromMarkdown(htmlToMarkdown(html).markdown, {
          extensions: [gfmTable(), gfmStrikethrough()],
          mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
        }),
      );
      expect(kinds).not.toContain('html');
      expect(kinds).not.toContain('image');
    }),
    { numRuns: 500 },
  );
});

test.each([
  '<',
  '<b>',
  '<p>x ',
  '<b>x</b>',
  '<a href="http://x">',
  '<ul><li>',
  '*',
  '_*',
  '</x>',
  '<td>x',
  '<!--',
  '&',
])('10 KB of %j take no longer than a moment', (unit) => {
  const started = performance.now();
  htmlToMarkdown(unit.repeat(10_000 / unit.length));
  expect(performance.now() - started).toBeLessThan(2000);
});

function kindsOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsOf) : [])];
}
