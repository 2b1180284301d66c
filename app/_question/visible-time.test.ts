import { expect, test } from 'vitest';
import { changeVisibility, readVisibleTime, startVisibleTime } from './visible-time';

test('a hidden tab does not count', () => {
  const hidden = changeVisibility(startVisibleTime(1000, true), 3000, false);
  expect(readVisibleTime(hidden, 90_000)).toBe(2000);
  expect(readVisibleTime(changeVisibility(hidden, 10_000, true), 11_500)).toBe(3500);
});

test('the same news twice changes nothing, and a clock that jumps back takes nothing away', () => {
  const time = startVisibleTime(1000, true);
  expect(changeVisibility(time, 2000, true)).toBe(time);
  expect(readVisibleTime(time, 500)).toBe(0);
});
