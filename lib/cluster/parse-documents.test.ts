import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocuments } from './parse-documents';

const value = (text: string) => {
  const [document] = parseDocuments(text);
  return document?.error ? 'error' : document?.value;
};

// Each row was put to goyaml v2.4.0 with the conversion of sigs.k8s.io/yaml, which gave the same.
test.each<[string, unknown]>([
  ['a: 1\nb: [x, "y"]\nc: {d: null}\n', { a: 1, b: ['x', 'y'], c: { d: null } }],
  [
    'a: yes\nb: No\nc: y\nd: on\ne: "yes"\nf: tRue\n',
    { a: true, b: false, c: true, d: true, e: 'yes', f: 'tRue' },
  ],
  [
    'a: 0x1f\nb: 0o17\nc: 017\nd: 08\ne: 1_000\nf: +5\ng: 0b11\nh: 1e3\ni: .5\n',
    { a: 31, b: 15, c: 15, d: 8, e: 1000, f: 5, g: 3, h: 1000, i: 0.5 },
  ],
  ['a: 1:30\nb: 2001-01-01\nc: 1.2.3\nd: 1e400\ne: -\nf: .\n', 'error'],
  [
    'a: 1:30\nb: 2001-01-01\nc: 1.2.3\nd: 1e400\ne: .\n',
    { a: '1:30', b: '2001-01-01', c: '1.2.3', d: '1e400', e: '.' },
  ],
  ['a: ~\nb:\nc: null\nd: ""\n', { a: null, b: null, c: null, d: '' }],
  ['1: a\ntrue: b\n"x": c\n', { '1': 'a', true: 'b', x: 'c' }],
  ['a: 1\na: 2\n', { a: 2 }],
  ['a: |\n  x\n  y\n\nb: >-\n  x\n  y\n\n  z\n', { a: 'x\ny\n', b: 'x y\nz' }],
  ['a: |2\n   x\nb: |+\n  y\n\n', { a: ' x\n', b: 'y\n\n' }],
  ['a: "x\n  y\n\n  z\\\n  w\\u0041\\/"\n', 'error'],
  ['a: "x\n  y\n\n  z\\\n  w\\u0041"\n', { a: 'x y\nzwA' }],
  ["a: \"x\ny\"\nb: 'it''s'\n", { a: 'x y', b: "it's" }],
  ['a: x\n  y\nb: z # c\n', { a: 'x y', b: 'z' }],
  ['a: {x: 1,\nb: 2}\n', { a: { x: 1, b: 2 } }],
  ['a: [1, b: 2, {c}]\n', { a: [1, { b: 2 }, { c: null }] }],
  ['a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n', { a: { b: 1 }, c: { b: 1 }, d: { b: 1, e: 2 } }],
  ['a: {b: 2, <<: {b: 1, c: 1}}\n', { a: { b: 1, c: 1 } }],
  ['a: {<<: [{b: 1}, {b: 2, c: 2}]}\n', { a: { b: 1, c: 2 } }],
  ['? a\n: b\n? c\n', { a: 'b', c: null }],
  ['- - a\n  - b\n-\n- c: d\n  e: f\n', [['a', 'b'], null, { c: 'd', e: 'f' }]],
  ['a:\n- b\n- c\n', { a: ['b', 'c'] }],
  [
    'a: !!str 1\nb: !!int "2"\nc: ! "3"\nd: !x 4\ne: !!binary aGk=\n',
    { a: '1', b: 2, c: 3, d: '4', e: 'hi' },
  ],
  ['\uFEFFa: 1\r\nb: 2\rc: 3\u0085d: 4\n', { a: 1, b: 2, c: 3, d: 4 }],
  ['a:\tb\n', { a: 'b' }],
  ['{"a": 1}\nrubbish\n', { a: 1 }],
  ['{"a":1,"b":[true,null,"\\u00e9"]}', { a: 1, b: [true, null, 'é'] }],
  ['--- a\n...\n', 'a'],
  ['', undefined],
  ['# only a comment\n', undefined],
  ['---\n', null],
  // No YAML.
  ['a: 1\nfoo\n', 'error'],
  ['a: b: c\n', 'error'],
  ['a: @x\n', 'error'],
  ['a: `x\n', 'error'],
  ['a: %x\n', 'error'],
  ['a:\n\tb: 1\n', 'error'],
  ['a: 1\n\tb: 2\n', 'error'],
  ['a: [1\n', 'error'],
  ['a: {b: 1\n', 'error'],
  ['a: "x\n', 'error'],
  ['a: "\\q"\n', 'error'],
  ['a: *x\n', 'error'],
  ['a: 1\n b: 2\n', 'error'],
  ['- a\nb: 1\n', 'error'],
  [': a\n', 'error'],
  ['a: \u0007\n', 'error'],
  ['%YAML 1.2\n---\na: 1\n', 'error'],
  ['a: !y!x 1\n', 'error'],
  ['~: 1\n', 'error'],
  ['{[a]: 1}\n', 'error'],
  ['a: .inf\n', 'error'],
  ['a: !!int x\n', 'error'],
  ['...\na: 1\n', 'error'],
])('%j is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test('every document of a text is read, and one that is broken leaves those before it', () => {
  expect(
    parseDocuments('a: 1\n---\nb: 2\n---\nc: [\n').map((one) => (one.error ? 'error' : one.value)),
  ).toEqual([{ a: 1 }, { b: 2 }, 'error']);
});

test('a place is that of the value, through aliases and merges, of the last where a key is repeated', () => {
  const text = 'x: &a {k: old}\nw:\n  <<: *a\n  l: "q"\nz: 1\nz: 22\n';
  const [document] = parseDocuments(text);
  const at = (...path: (string | number)[]) => {
    const range = document?.rangeOf(path);
    return text.slice(range?.start.offset, range?.end.offset);
  };
  expect([at('w', 'k'), at('w', 'l'), at('z'), at('w', 'none')]).toEqual([
    'old',
    '"q"',
    '22',
    '<<: *a\n  l: "q"',
  ]);
  expect(document?.duplicates.map(({ key, path, range }) => [key, path, range.start.line])).toEqual([
    ['z', [], 6],
  ]);
});

test('an error points at the cause', () => {
  const error = (text: string) => parseDocuments(text)[0]?.error;
  expect(error('a: 1\nb: @x\n')?.range.start).toEqual({ offset: 8, line: 2, column: 4 });
  expect(error('ab: 1\nfoo\nc: 2\n')?.range.start.line).toBe(2);
});

test.each([
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`,
  ],
  ['deep brackets', '['.repeat(100_000)],
  ['deep blocks', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['an anchor in itself', 'a: &a [*a]\n'],
  ['a merge of itself', 'a: &a {<<: *a}\n'],
])('%s is refused', (_, text) => {
  expect(value(text)).toBe('error');
});

test('ten thousand lines and prototype keys are read', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `k${index}: {__proto__: ${index}, constructor: 1}\n`,
  ).join('');
  expect(Object.keys(value(lines) as object).length).toBe(10_000);
});

test('JSON reads as JSON does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (json, space) => {
      const text = JSON.stringify(json, null, space);
      // Two surrogates written as escapes, and what YAML has no room for, are left out.
      fc.pre(
        !/\\u[dD][89a-fA-F]/.test(text) &&
          !/[\u007f-\u009f\ufffe\uffff]/.test(text) &&
          !/"[^"]{900,}/.test(text),
      );
      expect(JSON.stringify(value(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 1000 },
  );
});

test('no text throws, and every place lies inside it', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!',
    '!!int ',
    '|',
    '>',
    '---',
    '...',
    '?',
    '<<',
    '%',
    '\\',
    '1',
    '~',
    '\r',
    '\u2028',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { error, rangeOf } of parseDocuments(text)) {
        const range = error?.range ?? rangeOf(['a', 0]);
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000 },
  );
});
