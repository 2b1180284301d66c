import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGift } from './read-gift';

function outline(text: string): unknown[] {
  const read = readGift(text);
  if (!read.ok) return [read.problem.code];
  return [
    ...read.value.questions.map(({ prompt, body }) => `${body.kind}: ${prompt}`),
    ...read.value.notices.map(({ effect, code, line }) => `${effect} ${code} ${line}`),
  ];
}

test.each<[string, string, unknown[]]>([
  ['BOM and CRLF', '\uFEFFQ1{T}\r\n\r\nQ2{F}', ['true-false: Q1', 'true-false: Q2']],
  [
    'a bad one between good ones',
    'Q1{T}\n\nQ2{=a{b}\n\nQ3{F}',
    ['true-false: Q1', 'true-false: Q3', 'skipped syntax 3'],
  ],
  ['a brace never closed', 'Q1 {=a ~b\n\nQ2 {T}\n\n', ['true-false: Q2', 'skipped syntax 1']],
  ['a title never closed', '::Q1 {T}', ['skipped syntax 1']],
  ['two places of answers', 'Q {=a} and {=b}', ['skipped syntax 1']],
  ['blank lines between braces', 'Q {\n=a\n\n~b\n}', ['choose-one: Q']],
  [
    'fenced code with marks and blank lines',
    '[markdown]See\n```yaml\na: {b: ~}\n\n# c = d\n```\nWhich? {=a ~b}',
    ['choose-one: See\n```yaml\na: {b: ~}\n\n# c = d\n```\nWhich?'],
  ],
  ['colons in a prompt', 'At 10:30, see https://a.b/c {T}', ['true-false: At 10:30, see https://a.b/c']],
  ['no number', 'Q {#~#no}', ['skipped no-key 1']],
  ['a number of 2,000 digits', `Q {#${'1'.repeat(2000)}}`, ['skipped syntax 1']],
  ['an exponent', 'Q {#1e3:1}', ['number: Q']],
  ['an image', '[html]<img src="x">Q {T}', ['true-false: Q', 'changed image-dropped 1']],
  ['the line after comments', '// c\n// d\nQ {=}}', ['skipped syntax 3']],
  ['nothing', '// c', ['empty']],
])('%s', (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test('comments carry id and tags, categories carry on', () => {
  const read = readGift('$CATEGORY: $course$/top/a//b/c\n\n// [id:q\\]1] [tag:x] [tag:y]\nQ1{T}\n\nQ2{F}');
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.questions.map(({ id, tags, category }) => [id, tags, category])).toEqual([
    ['q]1', ['x', 'y'], ['a/b', 'c']],
    [null, [], ['a/b', 'c']],
  ]);
});

test('no text makes it throw', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '=',
      '~',
      '#',
      '####',
      '->',
      '::',
      '\n',
      '\n\n',
      '\\',
      '%',
      '```\n',
      '//',
      '[html]',
      'T',
      '$CATEGORY:',
      '1',
      '..',
      '\ud800',
      '__proto__',
      '<b>',
      '_____',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      readGift(units.join(''));
    }),
    { numRuns: 500 },
  );
});

// Twice what is promised, as tests run beside others.
test.each([
  ['{', '{'.repeat(5_000_000)],
  ['blank lines', '\n'.repeat(5_000_000)],
  ['braces and blank lines', '{\n\n'.repeat(60_000)],
  ['fences', '```x\n'.repeat(190_000)],
  ['bold', Array.from({ length: 50 }, () => `[html]${'<b>x</b>'.repeat(12_000)}{T}`).join('\n\n')],
  ['deep', Array.from({ length: 20 }, () => `[html]${'<div>'.repeat(2400)}{T}`).join('\n\n')],
  ['answers', Array.from({ length: 1250 }, () => `q{${'~a'.repeat(1900)}}`).join('\n\n')],
  ['long texts', Array.from({ length: 50 }, () => `q{=${'a'.repeat(99_000)}}`).join('\n\n')],
])('5 MB of %s take no longer than a moment', (_, text) => {
  const started = performance.now();
  readGift(text);
  expect(performance.now() - started).toBeLessThan(4000);
});
