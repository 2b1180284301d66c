import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZone } from './is-zone';
import { studyDay } from './study-day';
import { studyDayDate } from './study-day-date';
import { studyDayStart } from './study-day-start';
import { zoneOffsetMinutes } from './zone-offset';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-01-15T00:00Z', 'UTC', 0],
  ['2026-01-15T00:00Z', 'Asia/Kathmandu', 345],
  ['1985-06-01T00:00Z', 'Asia/Kathmandu', 330],
  ['1985-12-31T18:29:59Z', 'Asia/Kathmandu', 330],
  ['1985-12-31T18:30:00Z', 'Asia/Kathmandu', 345],
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', -600],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', 840],
  ['2018-11-04T02:59:59Z', 'America/Sao_Paulo', -180],
  ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', -120],
  ['2019-11-04T03:00:00Z', 'America/Sao_Paulo', -180],
  ['2026-04-04T14:59:59Z', 'Australia/Lord_Howe', 660],
  ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', 630],
  ['1972-01-01T00:00:00Z', 'Africa/Monrovia', -44.5],
  ['1972-01-07T00:44:29Z', 'Africa/Monrovia', -44.5],
  ['1972-01-07T00:44:30Z', 'Africa/Monrovia', 0],
])('offset at %s in %s', (instant, zone, minutes) => {
  expect(zoneOffsetMinutes(at(instant), zone)).toBe(minutes);
});

test.each([
  // The day changes at four, not at midnight.
  ['2026-11-24T03:59:59Z', 'UTC', 4, '2026-11-23'],
  ['2026-11-24T04:00:00Z', 'UTC', 4, '2026-11-24'],
  ['2026-11-24T22:59:59Z', 'UTC', 23, '2026-11-23'],
  ['2026-11-24T22:14:59Z', 'Asia/Kathmandu', 4, '2026-11-24'],
  ['2026-11-24T22:15:00Z', 'Asia/Kathmandu', 4, '2026-11-25'],
  // An evening in Los Angeles is one day, though UTC's date changes in the middle of it.
  ['2026-07-01T22:45:00Z', 'America/Los_Angeles', 4, '2026-07-01'],
  ['2026-07-02T06:30:00Z', 'America/Los_Angeles', 4, '2026-07-01'],
  ['2026-07-02T10:59:59Z', 'America/Los_Angeles', 4, '2026-07-01'],
  // Apia jumped from 29 December 24:00 to 31 December.
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', 4, '2011-12-29'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', 4, '2011-12-30'],
  ['2011-12-30T14:00:00Z', 'Pacific/Apia', 4, '2011-12-31'],
])('study day of %s in %s, rollover %i', (instant, zone, rolloverHour, date) => {
  expect(studyDayDate(studyDay(at(instant), { zone, rolloverHour }))).toBe(date);
});

const dayOf = (iso: string) => at(iso) / 86_400_000;

test.each([
  ['2026-11-24', 'UTC', 4, '2026-11-24T04:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', 4, '2026-11-23T22:15:00.000Z'],
  ['2026-03-08', 'America/New_York', 4, '2026-03-08T08:00:00.000Z'],
  ['2026-03-09', 'America/New_York', 4, '2026-03-09T08:00:00.000Z'],
  ['2026-03-07', 'America/New_York', 4, '2026-03-07T09:00:00.000Z'],
  // Two o'clock does not exist on this day: the day begins at the change.
  ['2026-03-08', 'America/New_York', 2, '2026-03-08T07:00:00.000Z'],
  // One o'clock comes twice: the day begins at the first.
  ['2026-11-01', 'America/New_York', 1, '2026-11-01T05:00:00.000Z'],
  // No midnight in São Paulo when summer time began.
  ['2018-11-04', 'America/Sao_Paulo', 0, '2018-11-04T03:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', 4, '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', 4, '2011-12-30T14:00:00.000Z'],
])('%s begins in %s, rollover %i, at %s', (date, zone, rolloverHour, instant) => {
  expect(new Date(studyDayStart(dayOf(date), { zone, rolloverHour })).toISOString()).toBe(instant);
});

const ZONES = [
  'UTC',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'Asia/Tehran',
  'Africa/Cairo',
];

test('a study day begins at the first instant that belongs to it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 25_000 }),
      (zone, rolloverHour, day) => {
        const calendar = { zone, rolloverHour };
        const start = studyDayStart(day, calendar);
        expect(studyDay(start, calendar)).toBeGreaterThanOrEqual(day);
        expect(studyDay(start - 1, calendar)).toBeLessThan(day);
        expect(studyDayStart(day + 1, calendar)).toBeGreaterThanOrEqual(start);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

test('an instant lies between the start of its study day and the next', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 4_102_444_800_000 }),
      (zone, instant) => {
        const calendar = { zone, rolloverHour: 4 };
        const day = studyDay(instant, calendar);
        expect(studyDayStart(day, calendar)).toBeLessThanOrEqual(instant);
        expect(studyDayStart(day + 1, calendar)).toBeGreaterThan(instant);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

test('the cached offset is what Intl says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 4_102_444_800_000 }),
      (zone, instant) => {
        const parts = new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          hourCycle: 'h23',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
          second: 'numeric',
        }).formatToParts(instant);
        const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
        const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
        const whole = Math.floor(instant / 1000) * 1000;
        expect(zoneOffsetMinutes(instant, zone)).toBe((wall - whole) / 60_000);
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

test.each([
  ['Europe/Berlin', true],
  ['Asia/Calcutta', true],
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Mars/Olympus', false],
  ['+05:30', false],
  ['', false],
  ['../etc/passwd', false],
])('is %s a zone', (text, expected) => {
  expect(isZone(text)).toBe(expected);
});
