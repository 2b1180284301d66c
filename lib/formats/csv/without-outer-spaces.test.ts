import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutOuterSpaces } from './without-outer-spaces';

test.each([
  ['a, "b, c" ,d', 'a,"b, c",d'],
  [' "a"\n  "b" ', '"a"\n"b"'],
  ['a, "says ""hi"" " ', 'a,"says ""hi"" "'],
  ['a, "b" c', 'a, "b" c'],
  ['a, b ,c', 'a, b ,c'],
  ['"open, "b"', '"open, "b"'],
  ['a, "two\nlines" ,b', 'a,"two\nlines",b'],
])('%j becomes %j', (text, expected) => {
  expect(withoutOuterSpaces(text, ',')).toBe(expected);
});

test('only spaces go, and no line break', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n') });
  fc.assert(
    fc.property(text, (given) => {
      const made = withoutOuterSpaces(given, ',');
      expect(made.replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
    }),
  );
});
