import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptEnd, expiryOf, lastSaveAt, lateShare } from './attempt-time';
import { mayStart } from './may-start';
import { presets } from './presets';
import type { QuizOverride } from './quiz-override';
import { quizSettingsSchema } from './quiz-settings';
import { type QuizWindow, quizWindow } from './quiz-window';
import { reviewMoment, reviewOptions } from './review-options';

const MINUTE = 60_000;
const START = Date.UTC(2026, 9, 25, 0, 30);
const open: QuizWindow = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  timeLimitMinutes: null,
  attempts: null,
  extraTimePercent: 0,
};

test.each([
  ['no limit', {}, 0, null],
  ['the limit', { timeLimitMinutes: 60 }, 0, 60],
  ['a quarter more', { timeLimitMinutes: 60, extraTimePercent: 25 }, 0, 75],
  ['closing first', { timeLimitMinutes: 60, closesAt: START + 20 * MINUTE }, 0, 20],
  ['closing alone', { closesAt: START + 20 * MINUTE }, 0, 20],
  ['five minutes given past the limit', { timeLimitMinutes: 60 }, 5, 65],
  ['five minutes given past the closing', { timeLimitMinutes: 60, closesAt: START + 20 * MINUTE }, 5, 25],
] as const)('%s', (_name, window, extraMinutes, minutes) => {
  const end = attemptEnd({ ...open, ...window }, { startedAt: START, extraMinutes });
  expect(end).toBe(minutes === null ? null : START + minutes * MINUTE);
});

test('an hour is an hour when the clocks go back (25 October 2026, 01:00 UTC in Europe)', () => {
  const end = attemptEnd({ ...open, timeLimitMinutes: 60 }, { startedAt: START, extraMinutes: 0 });
  expect(new Date(end ?? 0).toISOString()).toBe('2026-10-25T01:30:00.000Z');
});

test('whoever notices, and however late, the same is written', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (late) => {
      const how = { endsAt: START, graceSeconds: 60 };
      const noticed = expiryOf({ phase: 'open' }, { ...how, now: START + 60_001 + late });
      expect(noticed).toEqual({ type: 'expire', at: START });
    }),
  );
});

test.each([
  ['within the grace', 'open', START, START + 60_000],
  ['handed in', 'submitted', START, START + 90_000],
  ['without an end', 'open', null, START + 90_000],
] as const)('nothing expires: %s', (_name, phase, endsAt, now) => {
  expect(expiryOf({ phase }, { endsAt, graceSeconds: 60, now })).toBeNull();
});

test('the last save is at the end of the grace', () => {
  expect([lastSaveAt(START, 60), lastSaveAt(null, 60)]).toEqual([START + 60_000, null]);
});

test.each([
  [null, START, 1],
  [START, START, 1],
  [START, START + 60_000, 1],
  [START, START + 60_001, 0.8],
] as const)('due %s, handed in %s: %d of the points', (dueAt, closedAt, share) => {
  expect(lateShare({ dueAt }, { latePercent: 80, graceSeconds: 60 }, closedAt)).toBe(share);
});

const settings = { ...presets.exam, closesAt: START, timeLimitMinutes: 60, attempts: 1 };
test.each<[string, QuizOverride | null, QuizOverride[], Partial<QuizWindow>]>([
  ['nothing differs', null, [], { closesAt: START, timeLimitMinutes: 60, extraTimePercent: 0 }],
  [
    'the person wins, also with less',
    { timeLimitMinutes: 30 },
    [{ timeLimitMinutes: 90 }],
    { timeLimitMinutes: 30 },
  ],
  [
    'of labels the most generous',
    null,
    [{ closesAt: START + 1 }, { closesAt: START + 9 }],
    { closesAt: START + 9 },
  ],
  [
    'no limit is the most generous',
    null,
    [{ timeLimitMinutes: null }, { timeLimitMinutes: 9 }],
    { timeLimitMinutes: null },
  ],
  ['the earliest opening', null, [{ opensAt: 9 }, { opensAt: 5 }], { opensAt: 5 }],
  [
    'each field by itself',
    { extraTimePercent: 25 },
    [{ attempts: 3 }],
    { extraTimePercent: 25, attempts: 3 },
  ],
])('overrides: %s', (_name, person, labels, expected) => {
  expect(quizWindow(settings, { person, labels })).toMatchObject(expected);
  expect(quizWindow(settings, { person, labels: labels.toReversed() })).toMatchObject(expected);
});

const cool = { coolDownMinutes: 10 };
test.each([
  ['at the opening', { opensAt: START }, [], START, null],
  ['before', { opensAt: START + 1 }, [], START, { code: 'not-open-yet', until: START + 1 }],
  ['at the closing', { closesAt: START }, [], START, { code: 'closed', until: null }],
  ['while one runs', {}, [{ closedAt: null }], START, { code: 'attempt-runs', until: null }],
  ['after the last', { attempts: 1 }, [{ closedAt: 0 }], START, { code: 'no-attempts-left', until: null }],
  ['too soon', {}, [{ closedAt: START }], START + 1, { code: 'cooling-down', until: START + 10 * MINUTE }],
  ['in time', {}, [{ closedAt: START }], START + 10 * MINUTE, null],
] as const)('starting %s', (_name, window, attempts, now, problem) => {
  const result = mayStart({ ...open, ...window }, cool, attempts, now);
  expect(result).toEqual(problem === null ? { ok: true, value: null } : { ok: false, problem });
});

const done = { phase: 'submitted', closedAt: START } as const;
test.each([
  ['running, though released', { phase: 'open', closedAt: null }, { releasedAt: 0 }, START, 'during'],
  ['just after', done, {}, START + 119_999, 'just-after'],
  ['two minutes after', done, {}, START + 120_000, 'later'],
  ['closed', done, { closesAt: START + 5 }, START + 5, 'closed'],
  [
    'released before it closes',
    done,
    { closesAt: START + 500_000, releasedAt: START + 1 },
    START + 1,
    'closed',
  ],
  ['never closing', done, {}, START + 1e9, 'later'],
] as const)('the moment: %s', (_name, state, when, now, moment) => {
  expect(reviewMoment(state, { closesAt: null, releasedAt: null, now, ...when })).toBe(moment);
});

test.each(Object.values(presets))('the preset $preset is complete, and shows no less later', (preset) => {
  expect(quizSettingsSchema.parse(preset)).toEqual(preset);
  const { closed } = preset.review;
  expect(Object.values(closed)).toEqual([true, true, true, true, true]);
});

test('an exam shows nothing of right and wrong before it closes', () => {
  for (const moment of ['during', 'just-after', 'later'] as const)
    expect(reviewOptions(presets.exam.review, moment)).toMatchObject({
      correctness: false,
      points: false,
      feedback: false,
      answer: false,
    });
});

test.each([
  [{ opensAt: 5, closesAt: 5 }],
  [{ opensAt: 5, dueAt: 4 }],
  [{ dueAt: 6, closesAt: 5 }],
  [{ graceSeconds: -1 }],
  [{ passPercent: 101 }],
  [{ attempts: 0 }],
  [{ unknown: 1 }],
])('settings refuse %j', (changes) => {
  expect(quizSettingsSchema.safeParse({ ...presets.exam, ...changes }).success).toBe(false);
});
