import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { catalogue } from '@/lib/content/catalogue';
import { loadContent } from '@/lib/content/load';
import { presentItem } from '@/lib/questions/present-item';
import { FullMarkdown } from './full-markdown';
import { plainMarkdown } from './plain-markdown';
import { PlainText } from './plain-text';

const full = (text: string) =>
  renderToStaticMarkup(createElement(FullMarkdown, { text, inline: false })).replace(/>\n</g, '><');

/** What the plain tier shows; null where it leaves the text to the parser. */
function plain(text: string): string | null {
  const blocks = plainMarkdown(text);
  return (
    blocks && renderToStaticMarkup(createElement(PlainText, { blocks, inline: false })).replace(/>\n</g, '><')
  );
}

test.each([
  ['plain words, and a number: 6443.', '<p>plain words, and a number: 6443.</p>'],
  [
    'The flag `--kubelet-certificate-authority`.',
    '<p>The flag <code><span class="whitespace-nowrap">--kubelet</span>-certificate-authority</code>.</p>',
  ],
  [
    'It is *not* verified, and **never** was.',
    '<p>It is <em>not</em> verified, and <strong>never</strong> was.</p>',
  ],
  ['One.\n\nTwo, in\ntwo lines.', '<p>One.</p><p>Two, in\ntwo lines.</p>'],
  ['`a < b & c`', '<p><code>a &lt; b &amp; c</code></p>'],
  ['--secure-port', '<p><span class="whitespace-nowrap">--secure</span>-port</p>'],
  ['A […] here and **`there`**.', '<p>A […] here and <strong><code>there</code></strong>.</p>'],
  [
    'Default:\n\n- by flag: `true`\n- else none',
    '<p>Default:</p><ul><li>by flag: <code>true</code></li><li>else none</li></ul>',
  ],
])('%j is plain', (text, html) => {
  expect(plain(text)).toBe(html);
  expect(full(text)).toBe(html);
});

test.each([
  '- a list\n  - in a list',
  'words\n- a list',
  '- a list\n\n- with air',
  '- [ ] a task',
  '[…](/lessons/overview)',
  '1. a list',
  '# a heading',
  'a heading\n---',
  '> a quotation',
  '| a | table |',
  'a [link](/lessons/overview)',
  'https://example.org',
  'you@example.org',
  '<b>markup</b>',
  'an &amp; entity',
  '``two ` ticks``',
  'half *open',
  'snake_case',
  '    code',
  'a break  \nhere',
  '~~gone~~',
  '',
])('%j is for the parser', (text) => {
  expect(plainMarkdown(text)).toBeNull();
});

test('shows what the parser shows, whatever is written', { timeout: 60_000 }, () => {
  const word = fc.constantFrom(
    'kubelet',
    'a',
    '6443',
    '--flag',
    '`x y`',
    '` z `',
    '*so*',
    '**so**',
    '*',
    '**',
    '`',
  );
  const glue = fc.constantFrom(
    ' ',
    ' ',
    ', ',
    '.',
    '',
    '\n',
    '\n\n',
    '-',
    '- ',
    '1. ',
    '#',
    '(',
    ')',
    '"',
    '=',
    ':',
  );
  const text = fc
    .array(fc.tuple(word, glue), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join('').trim());
  fc.assert(
    fc.property(text, (written) => {
      const shown = plain(written);
      if (shown !== null) expect(shown).toBe(full(written));
    }),
    { numRuns: 1500 },
  );
});

test('nearly all that cards say is plain, and looks as the parser has it', { timeout: 60_000 }, () => {
  const content = catalogue(loadContent('content').content);
  const texts = new Set(
    content.items.flatMap((item) => [
      ...strings({ ...item.note }),
      ...strings({ ...presentItem(item, content, 's') }),
    ]),
  );
  expect(texts.size).toBeGreaterThan(1000);
  const parsed = [...texts].filter((text) => plainMarkdown(text) === null);
  expect(parsed.length / texts.size).toBeLessThan(0.01);
  for (const text of texts) if (!parsed.includes(text)) expect(plain(text)).toBe(full(text));
});

const MARKDOWN = [
  'question',
  'answer',
  'text',
  'purpose',
  'meaning',
  'means',
  'prompt',
  'why',
  'mayRead',
  'back',
];

/** Every Markdown field of a note or of what is shown of it; a cloze's braces are not shown as they stand. */
function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, field]) => {
    // A scenario's files are no Markdown.
    if (name === 'files') return [];
    if (typeof field !== 'string') return strings(field);
    return MARKDOWN.includes(name) && !field.includes('{{') ? [field] : [];
  });
}
