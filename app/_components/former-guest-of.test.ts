import { expect, test } from 'vitest';
import { formerGuestOf } from './former-guest-of';

test.each([
  [undefined, null],
  ['', null],
  ['guest', null],
  ['guest.', null],
  ['.ada', null],
  ['guest.bob', null],
  ['guest.ada', 'guest'],
])('%s, seen by ada: %s', (cookie, expected) => {
  expect(formerGuestOf(cookie, 'ada')).toBe(expected);
});
