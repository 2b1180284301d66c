import { expect, test } from 'vitest';
import { checkParameters } from './check-parameters';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { defaultSettings } from './default-settings';
import { settingsSchema } from './settings-schema';

const settings = defaultSettings('Asia/Kathmandu');

test('the defaults pass, through JSON too', () => {
  expect(settingsSchema.parse(settings)).toEqual(settings);
  expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test.each([
  [{ deck: { by: 'exam', exam: 'kcsa' } }],
  [{ deck: { by: 'path', paths: ['konnectivity'] } }],
  [{ shortcuts: null }],
  [{ shortcuts: {} }],
  [{ shortcuts: { ...settings.shortcuts, undo: 'F2', redo: '' } }],
  [{ extraToday: { studyDay: 20_500, newCards: 5, reviews: 50 } }],
  [{ examDate: '2027-03-01' }],
  [{ parameters: { ...DEFAULT_PARAMETERS, learningSteps: [], relearningSteps: [] } }],
])('accepts %j', (over) => {
  expect(settingsSchema.parse({ ...settings, ...over })).toEqual({ ...settings, ...over });
});

test.each([
  [{ calendar: { zone: 'Mars/Olympus', rolloverHour: 4 } }, 'calendar.zone'],
  [{ calendar: { zone: '+05:45', rolloverHour: 4 } }, 'calendar.zone'],
  [{ calendar: { zone: 'UTC', rolloverHour: 24 } }, 'calendar.rolloverHour'],
  [{ calendar: { zone: 'UTC', rolloverHour: 4.5 } }, 'calendar.rolloverHour'],
  [{ newPerDay: -1 }, 'newPerDay'],
  [{ newPerDay: Number.NaN }, 'newPerDay'],
  [{ reviewsPerDay: '200' }, 'reviewsPerDay'],
  [{ reviewsPerDay: 10_000 }, 'reviewsPerDay'],
  [{ buttons: 3 }, 'buttons'],
  [{ reviewOrder: 'newest' }, 'reviewOrder'],
  [{ learnAheadMinutes: 1441 }, 'learnAheadMinutes'],
  [{ deck: { by: 'path', paths: [] } }, 'deck.paths'],
  [{ deck: { by: 'colour' } }, 'deck.by'],
  [{ addMissed: 'on' }, 'addMissed'],
  [{ theme: 'sepia' }, 'theme'],
  [{ shortcuts: { undo: 'u', redo: 'u' } }, 'shortcuts.redo'],
  [{ shortcuts: { undo: 'ctrl u' } }, 'shortcuts.undo'],
  [{ shortcuts: { undo: ' ' } }, 'shortcuts.undo'],
  [{ examDate: '2027-02-30' }, 'examDate'],
  [{ parameters: { ...DEFAULT_PARAMETERS, requestRetention: 0 } }, 'parameters.requestRetention'],
])('refuses %j', (over, path) => {
  const parsed = settingsSchema.safeParse({ ...settings, ...over });
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('settings stored before there were challenges still pass', () => {
  const { addMissed: _, ...before } = settings;
  expect(settingsSchema.parse(before)).toEqual({ ...settings, addMissed: false });
});

test('refuses what it does not know', () => {
  expect(settingsSchema.safeParse({ ...settings, admin: true }).success).toBe(false);
  for (const rubbish of [null, 'x', [], 7]) expect(settingsSchema.safeParse(rubbish).success).toBe(false);
});

const weights = DEFAULT_PARAMETERS.weights;

test.each([
  [{ weights: weights.slice(0, 19) }, ['weights: FSRS-6 has 21 weights.']],
  [{ weights: weights.with(0, Number.NaN) }, ['weights.0: A weight is a finite number.']],
  [{ weights: weights.with(19, 0) }, ['weights.19: Weight 19 must lie from 0.01 to 0.8.']],
  [{ requestRetention: 0.5 }, ['requestRetention: The desired retention is at least 70\u00a0%.']],
  [{ maximumInterval: 0 }, ['maximumInterval: The longest interval is at least 1 day.']],
  [
    { learningSteps: [10, 1] },
    ['learningSteps: Steps may not get shorter: write them from the shortest to the longest.'],
  ],
  [{ relearningSteps: [0] }, ['relearningSteps.0: A step is more than 0 minutes.']],
  [{ engine: 'sm-2' }, ['engine: This version computes with ts-fsrs@5.4.2/FSRS-6 only.']],
])('parameters with %j', (over, problem) => {
  expect(checkParameters({ ...DEFAULT_PARAMETERS, ...over })).toEqual({ ok: false, problem });
});

test('the default parameters are fine', () => {
  expect(checkParameters(DEFAULT_PARAMETERS)).toEqual({ ok: true, value: DEFAULT_PARAMETERS });
});
