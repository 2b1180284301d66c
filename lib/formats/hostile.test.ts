import { expect, test } from 'vitest';
import { readMoodleXml } from './moodle-xml/read-moodle-xml';
import { readQtiXml } from './qti/read-qti-xml';

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

const choices = many(10_000, (at) => `<selectoption><text>${at}</text></selectoption>`);
const labels = many(8000, (at) => `<response_label ident="L${at}"/>`);
const rules = many(
  8000,
  (at) =>
    `<respcondition><conditionvar><varequal respident="R">L${at}</varequal></conditionvar><setvar>1</setvar></respcondition>`,
);
const fields = many(20_000, (at) => `<textEntryInteraction responseIdentifier="R${at}"/>`);

test.each([
  [
    'gaps × choices',
    readMoodleXml,
    `<quiz><question type="gapselect"><questiontext><text>${'[[1]]'.repeat(100_000)}</text></questiontext>${choices}</question></quiz>`,
    'too-big',
  ],
  [
    'gaps without end',
    readMoodleXml,
    `<quiz><question type="gapselect"><questiontext><text>${'[[1]]'.repeat(100_000)}</text></questiontext><selectoption><text>a</text></selectoption></question></quiz>`,
    'lost-gap',
  ],
  [
    'answers × conditions',
    readQtiXml,
    `<questestinterop><item><presentation><response_lid ident="R"><render_choice>${labels}</render_choice></response_lid></presentation><resprocessing>${rules}</resprocessing></item></questestinterop>`,
    'too-big',
  ],
  [
    'text fields',
    readQtiXml,
    `<assessmentItem><itemBody><p>${fields}</p></itemBody></assessmentItem>`,
    'too-big',
  ],
])(
  '%s: skipped in bounded time',
  (_, read, text, code) => {
    const started = performance.now();
    expect(read(text)).toMatchObject({
      ok: true,
      value: { questions: [], notices: [{ effect: 'skipped', code }] },
    });
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  30_000,
);
