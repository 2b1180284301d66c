import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime, momentOfLocal } from './zoned-time';

test.each([
  ['2026-11-30T09:05', 'UTC', '2026-11-30T09:05:00.000Z'],
  ['2026-11-30T09:05', 'Asia/Kathmandu', '2026-11-30T03:20:00.000Z'],
  ['2026-07-01T00:00', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  // Skipped: clocks go from 2 to 3.
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  // Shown twice: the first.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
])('%s in %s is %s', (local, zone, moment) => {
  expect(new Date(momentOfLocal(local, zone) ?? 0).toISOString()).toBe(moment);
});

test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-11-30', '2026-11-30T25:00'])(
  '“%s” is no time',
  (text) => {
    expect(momentOfLocal(text, 'UTC')).toBeNull();
  },
);

test('what a field shows is read back as the same minute, but in the hour that comes twice', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000_000 }), zones, (minutes, zone) => {
      const moment = minutes * 60_000;
      const local = localTime(moment, zone);
      const back = momentOfLocal(local, zone) ?? 0;
      expect(localTime(back, zone)).toBe(local);
      expect([0, 30 * 60_000, 60 * 60_000, 120 * 60_000]).toContain(moment - back);
    }),
  );
});
