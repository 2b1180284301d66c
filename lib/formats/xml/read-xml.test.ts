import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml';
import { innerMarkup } from './inner-markup';
import { readXml } from './read-xml';
import { textOf } from './text-of';

function root(text: string) {
  const read = readXml(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test('order of text and elements, CDATA, entities, prefixes and lines', () => {
  const element = root(
    '\uFEFF<?xml version="1.0"?>\r\n<!-- <no> -->\n<q:a x:b="1 &amp; &#x32;" c=\'d"&gt;\'>t &lt; <![CDATA[&lt;]]]]><![CDATA[>]]>\n<b/>u</q:a>',
  );
  expect(element).toEqual({
    name: 'a',
    line: 3,
    attributes: new Map([
      ['b', '1 & 2'],
      ['c', 'd">'],
    ]),
    children: ['t < &lt;]]>\n', { name: 'b', line: 4, attributes: new Map(), children: [] }, 'u'],
  });
});

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n} "&l;&l;">`).join('')}]><a>&l9;</a>`;

test.each([
  ['billion laughs', LAUGHS, 'dtd', 1],
  [
    'an outside entity',
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    'dtd',
    2,
  ],
  ['an entity without a document type', '<!ENTITY x "y"><a/>', 'dtd', 1],
  ['nested too deeply', '<a>'.repeat(101) + '</a>'.repeat(101), 'too-deep', 1],
  ['nested very deeply', '<a>'.repeat(500_000), 'too-deep', 1],
  ['too many elements', `<a>${'<b/>'.repeat(100_000)}</a>`, 'too-many-elements', 1],
  ['too large', `<a>${'x'.repeat(5 * 1024 * 1024)}</a>`, 'too-large', null],
  ['a reserved element name', '<__proto__><a/></__proto__>', 'syntax', null],
  ['a reserved attribute name', '<a __proto__="1"/>', 'syntax', null],
  ['a stray end', '<a/>\n</a>', 'syntax', 2],
  ['crossed tags', '<a>\n<b>\n</a></b>', 'syntax', 3],
  ['cut off in an element', '<a>\n<b>', 'syntax', 2],
  ['cut off in a tag', '<a>\n<b c="', 'syntax', 2],
  ['cut off in CDATA', '<a><![CDATA[', 'syntax', 1],
  ['cut off in a comment', '<a/>\n<!-- ', 'syntax', 2],
  ['two roots', '<a/>\n<b/>', 'syntax', 2],
  ['a bare less-than', '<a>1 < 2</a>', 'syntax', 1],
  ['nothing', ' ', 'not-xml', null],
  ['no XML', 'Is it so? {T}', 'not-xml', null],
])('%s is refused', (_, text, code, line) => {
  const started = performance.now();
  const read = readXml(text);
  expect(read).toMatchObject({ ok: false, problem: { code, line } });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a document type that only names a file is passed over, and its entities mean nothing', () => {
  const read = root('<!DOCTYPE q SYSTEM "http://attacker.example/q.dtd"><q>&x;</q>');
  expect(textOf(read)).toBe('&x;');
});

test('names of Object’s own members are names like others', () => {
  expect(root('<a><valueOf>1</valueOf></a>').children).toMatchObject([{ name: 'valueOf', children: ['1'] }]);
});

test('a character that XML cannot hold is written as U+FFFD', () => {
  expect(escapeXml('a\u0000b\uD800c\uFFFE😀')).toBe('a\uFFFDb\uFFFDc\uFFFD😀');
});

const anyText = fc.string({ unit: fc.constantFrom(...'ab<>&"\' \n\r\t]é😀'), maxLength: 20 });

test('what is escaped reads as it was, in text and in attributes', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, attribute) => {
      const read = root(`<a b="${escapeXml(attribute, false)}">${escapeXml(text)}</a>`);
      expect(textOf(read)).toBe(text);
      expect(read.attributes.get('b')).toBe(attribute);
    }),
  );
});

test('markup that is written again reads the same', () => {
  const inside = 'x <p class="a&quot;b">1 &lt; 2<br/><em>&amp;</em></p><p></p>';
  expect(innerMarkup(root(`<a>${inside}</a>`))).toBe(inside);
  expect(innerMarkup(root(`<a>${inside}</a>`), ({ name }) => (name === 'em' ? '{{1}}' : null))).toContain(
    '<br/>{{1}}</p>',
  );
});

test('no text makes it throw', () => {
  const pieces = fc.constantFrom(
    '<a',
    '>',
    '</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '"',
    "'",
    '=',
    ' b',
    '&#0;',
    '&',
    '__proto__',
    '/',
    '\uD800',
    'x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      readXml(parts.join(''));
    }),
    { numRuns: 2000 },
  );
});

test('600 KB of ordinary markup takes bounded time', () => {
  const text = `<quiz>${'<q t="1"><n>abc &amp; d</n><m><![CDATA[<p>e</p>]]></m></q>\n'.repeat(10_000)}</quiz>`;
  const started = performance.now();
  expect(root(text).children).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
