import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { JOIN_ALPHABET, JOIN_CODE_LENGTH, joinCodeOf, readJoinCode } from './join-code';

test('no sign of the alphabet can be taken for another', () => {
  expect(JOIN_ALPHABET).not.toMatch(/[01OIL]/);
  expect(new Set(JOIN_ALPHABET).size).toBe(31);
});

test.each([
  ['ABC234', 'ABC234'],
  [' abc-234 ', 'ABC234'],
  ['a b c 2 3 4', 'ABC234'],
  ['ABC23', null],
  ['ABC2345', null],
  ['ABC23O', null],
  ['ABC231', null],
  ['ABC23Ä', null],
  ['', null],
  ['../../', null],
])('%j is read as %j', (typed, code) => {
  expect(readJoinCode(typed)).toBe(code);
});

test('every code that can be drawn is read as itself, in small letters too', () => {
  const drawn = fc.array(fc.nat({ max: JOIN_ALPHABET.length - 1 }), {
    minLength: JOIN_CODE_LENGTH,
    maxLength: JOIN_CODE_LENGTH,
  });
  fc.assert(
    fc.property(drawn, (numbers) => {
      const code = joinCodeOf(numbers);
      expect(readJoinCode(code)).toBe(code);
      expect(readJoinCode(code.toLowerCase())).toBe(code);
    }),
  );
});
