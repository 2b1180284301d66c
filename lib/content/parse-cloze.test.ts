import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCloze } from './parse-cloze';

test('parts, numbers, hints', () => {
  expect(parseCloze('The {{c2::hub::one word}} is {{c1::the API server}}.')).toEqual({
    parts: [
      { kind: 'text', text: 'The ' },
      { kind: 'gap', number: 2, hidden: 'hub', hint: 'one word' },
      { kind: 'text', text: ' is ' },
      { kind: 'gap', number: 1, hidden: 'the API server', hint: null },
      { kind: 'text', text: '.' },
    ],
    numbers: [1, 2],
    faults: [],
  });
});

test.each<[string, string, RegExp]>([
  ['no gap', 'Nothing is hidden.', /no gap/],
  ['a gap left open', 'Port {{c1::6443 is open. {{c1::x}}', /another gap/],
  ['a misspelt gap', 'Port {{1::6443}} and {{c1::x}}', /misspelt/],
  ['a gap that hides nothing', 'Port {{c1:: }} here', /hides nothing/],
  ['an empty hint', 'Port {{c1::6443::}} here', /empty hint/],
  ['too many parts', 'Port {{c1::a::b::c}} here', /more than one/],
  ['a hole in the numbers', 'Port {{c1::a}} and {{c3::b}}', /c3/],
  ['numbers from 0', 'Port {{c0::a}} here', /c0/],
  ['numbers from 2', 'Port {{c2::a}} here', /c2/],
  ['all hidden', '{{c1::Everything}} {{c2::here}}.', /whole sentence/],
])('%s', (_, text, fault) => {
  expect(parseCloze(text).faults.some((one) => fault.test(one))).toBe(true);
});

test('parts put together give the text back', () => {
  const piece = fc.constantFrom('a', ' ', '{{', '}}', 'c1::', '{{c1::x}}', '{{c2::y::z}}', '::');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { parts } = parseCloze(text);
      const hidden = parts.flatMap((part) => (part.kind === 'gap' ? [part.hidden] : []));
      const plain = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
      for (const one of [...hidden, ...plain]) expect(text).toContain(one);
      expect(plain.join('').length).toBe(
        text.length - (text.match(/\{\{c\d{1,3}::[\s\S]*?\}\}/g) ?? []).join('').length,
      );
    }),
  );
});
