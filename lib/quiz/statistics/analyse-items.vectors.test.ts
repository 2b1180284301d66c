import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type AnalysisOptions, analyseItems } from './analyse-items';
import type { AnalysedAttempt, AnalysedSlot } from './analysed-attempt';
import type { AnalysedItem } from './analysed-item';
import { feldtInterval } from './feldt-interval';
import { changed, type Figure } from './figure';

const folder = '../shared/vectors/quiz/stats';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** Rows of a CSV file whose cells hold no quotes and no line ends. */
function rows(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = read(file)
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const cells = (line: string) =>
    (`${line},`.match(/"[^"]*",|[^,]*,/g) ?? []).map((cell) => cell.slice(0, -1).replace(/^"(.*)"$/, '$1'));
  const [head = [], ...body] = lines.map(cells);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** A figure within `tolerance` of its oracle, relative to the oracle. */
function expectClose(figure: Figure | undefined, expected: number, about: string, tolerance = 1e-6) {
  expect(figure?.value, about).not.toBeNull();
  const off = Math.abs((figure?.value ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-9);
  expect(off, `${about}: ${figure?.value} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

const NONE: Figure = { value: null, why: 'not-a-slot' };
const percent = (figure: Figure | undefined) =>
  figure === undefined ? undefined : changed(figure, (value) => value / 100);

function attempt(index: number, slots: readonly AnalysedSlot[]): AnalysedAttempt {
  const id = String(index).padStart(6, '0');
  return { id, personId: id, order: 1, state: 'submitted', preview: false, slots };
}

function slotOf(slot: number, points: number, more: Partial<AnalysedSlot> = {}): AnalysedSlot {
  return {
    slot,
    questionId: `q${slot}`,
    variantSeed: null,
    points,
    of: 1,
    chosenOptions: null,
    seen: true,
    answered: true,
    ...more,
  };
}

function analyseMatrix(matrix: readonly (readonly number[])[], of = 1, options?: AnalysisOptions) {
  const attempts = matrix.map((row, i) =>
    attempt(
      i,
      row.map((points, slot) => slotOf(slot + 1, points, { of })),
    ),
  );
  return analyseItems(attempts, [], options);
}

function quiz00() {
  const steps = rows('moodle/steps00.csv');
  const attempts = rows('moodle/results00.csv').map((row, i) => {
    const step = steps[i];
    expect(step?.quizattempt).toBe(row.quizattempt);
    const slots = Array.from({ length: 7 }, (_, at) => {
      const points = Number(row[`slots.${at + 1}.mark`]);
      if (at > 1) return slotOf(at + 1, points);
      const chosenOptions = [step?.[`responses.${at + 1}.answer`] ?? ''];
      return at === 0
        ? slotOf(1, points, { questionId: step?.['randqs.1'] ?? '', chosenOptions })
        : slotOf(2, points, { variantSeed: step?.['variants.2'] ?? '', chosenOptions });
    });
    return attempt(i, slots);
  });
  return analyseItems(attempts, ITEMS, { variantsOf: ['q2'] });
}

const options = (names: readonly string[], keys: readonly string[]) =>
  names.map((id) => ({ id, label: id, key: keys.includes(id), credit: null }));
const offers = (questionId: string, variantSeed: string | null, names: readonly string[]): AnalysedItem => ({
  questionId,
  variantSeed,
  choose: 'one',
  options: options(names, names.slice(0, 1)),
});
/** Typed answers taken for options: the first is the key. */
const ITEMS: readonly AnalysedItem[] = [
  offers('numerical', null, ['3.14', '3.142', '3.1']),
  offers('shortanswer', null, ['frog', 'butterfly', 'toad']),
  offers('q2', '1', ['9.9', '-0.7', '-0.2', '-1']),
  offers('q2', '4', ['19.4', '0', '-0.4']),
];

test("Moodle's quiz 00: the quiz", () => {
  const expected = z.record(z.string(), z.unknown()).parse(JSON.parse(read('moodle/quiz00.expected.json')));
  const { quiz, attempts, people } = quiz00();
  expect({ attempts, people }).toEqual({ attempts: 25, people: 25 });
  for (const [name, oracle] of [
    ['mean', 'firstattemptsavg'],
    ['median', 'median'],
    ['deviation', 'standarddeviation'],
    ['skewness', 'skewness'],
    ['kurtosis', 'kurtosis'],
    ['consistency', 'cic'],
    ['errorRatio', 'errorratio'],
    ['standardError', 'standarderror'],
  ] as const)
    expectClose(quiz.figures[name], Number(expected[oracle]), name);
});

test("Moodle's quiz 00: every slot", () => {
  const { slots } = quiz00();
  const expected = rows('moodle/qstats00.csv').filter(
    ({ subqname, variant }) => `${subqname}${variant}` === '',
  );
  expect(expected).toHaveLength(7);
  for (const row of expected) {
    const slot = slots.find((one) => one.slot === Number(row.slot));
    expect(slot?.attempts).toBe(Number(row.s));
    expectClose(percent(slot?.figures.facility), Number(row.facility), `facility ${row.slot}`);
    expectClose(slot?.figures.deviation, Number(row.sd), `sd ${row.slot}`);
    expectClose(slot?.figures.effectiveWeight, Number(row.effectiveweight), `weight ${row.slot}`);
    expectClose(slot?.figures.discriminationIndex, Number(row.discriminationindex), `DI ${row.slot}`);
    expectClose(
      slot?.figures.discriminativeEfficiency,
      Number(row.discriminativeefficiency),
      `DE ${row.slot}`,
    );
  }
});

test("Moodle's quiz 00: variants, and a question of a pool, whose index Moodle leaves uncorrected", () => {
  const { questions, variants } = quiz00();
  const expected = rows('moodle/qstats00.csv').filter(
    ({ subqname, variant }) => `${subqname}${variant}` !== '',
  );
  expect(expected).toHaveLength(3);
  for (const row of expected) {
    const one =
      row.subqname === ''
        ? variants.find(({ variantSeed }) => variantSeed === row.variant)
        : questions.find(({ questionId }) => questionId === row.subqname);
    const about = `${row.subqname}${row.variant}`;
    expect(one?.attempts, about).toBe(Number(row.s));
    expectClose(percent(one?.figures.facility), Number(row.facility), about);
    expectClose(one?.figures.deviation, Number(row.sd), about);
    // Of a variant Moodle corrects the total as of a slot; of a pool's question it does not.
    if (row.subqname === '') {
      expectClose(one?.figures.discriminationIndex, Number(row.discriminationindex), about);
      expectClose(one?.figures.discriminativeEfficiency, Number(row.discriminativeefficiency), about);
    } else {
      const uncorrected = changed(one?.figures.pointBiserial ?? NONE, (value) => value * 100);
      expectClose(uncorrected, Number(row.discriminationindex), about);
      expect(one?.figures.discriminationIndex.value).toBeLessThan(Number(row.discriminationindex));
    }
    expect(one?.figures.effectiveWeight).toEqual({ value: null, why: 'not-a-slot' });
  }
  const counts = Object.fromEntries(variants.map(({ variantSeed, attempts }) => [variantSeed, attempts]));
  expect(counts).toEqual({ 1: 6, 4: 4, 5: 3, 6: 4, 7: 2, 8: 5, 10: 1 });
  for (const { attempts, figures } of variants)
    expect(figures.facility.why).toBe(attempts < 5 ? 'too-few-people' : null);
});

test("Moodle's quiz 00: how often each answer was given to a question of the pool and to a variant", () => {
  const { questions, variants, slots } = quiz00();
  const expected = rows('moodle/responsecounts00.csv').filter(({ slot }) => slot === '1' || slot === '2');
  expect(expected).toHaveLength(13);
  for (const row of expected) {
    const report =
      row.slot === '1'
        ? questions.find(({ questionId }) => questionId === row.randq)
        : variants.find(({ variantSeed }) => variantSeed === row.variant);
    // Four people had this variant: too few to show what they chose.
    if (row.variant === '4') expect(report?.options).toEqual({ table: null, why: 'too-few-people' });
    else {
      const option = report?.options.table?.options.find(({ id }) => id === row.actualresponse);
      expect(option?.all.count, JSON.stringify(row)).toBe(Number(row.totalcount));
      expect(report?.options.table?.strangers).toBe(0);
    }
  }
  expect(slots[0]?.options).toEqual({ table: null, why: 'several-questions' });
  expect(slots[1]?.options).toEqual({ table: null, why: 'item-unknown' });
});

test("Moodle's quiz of 20: rows out of slot order, items without spread and without points", () => {
  const bySum = new Map<string, AnalysedSlot[]>();
  let last = '';
  let count = 0;
  for (const row of rows('moodle/mdl_question_states.csv')) {
    // A new attempt begins where slot 1 comes again.
    if (row.slot === '1') last = String(count++).padStart(3, '0');
    const slots = bySum.get(last) ?? [];
    slots.push(slotOf(Number(row.slot), Number(row.mark), { of: Number(row.maxmark) }));
    bySum.set(last, slots);
  }
  expect(bySum.size).toBe(22);
  const { slots } = analyseItems(
    [...bySum.values()].map((of, i) => attempt(i, of)),
    [],
  );
  const column = z.array(z.number().nullable());
  const expected = z
    .object({
      facility_percent: column,
      sd_times_1000: column,
      effectiveweight_percent: column,
      discriminationindex_percent: column,
      discriminativeefficiency_percent: column,
    })
    .parse(JSON.parse(read('moodle/mdl_question_states.expected.json')));
  expect(slots).toHaveLength(20);
  for (const [i, { slot, figures }] of slots.entries()) {
    for (const [figure, oracle, name] of [
      [figures.facility, expected.facility_percent[i], 'facility'],
      [changed(figures.deviation, (value) => value * 1000), expected.sd_times_1000[i], 'sd'],
      [figures.effectiveWeight, expected.effectiveweight_percent[i], 'weight'],
      [figures.discriminationIndex, expected.discriminationindex_percent[i], 'DI'],
      [figures.discriminativeEfficiency, expected.discriminativeefficiency_percent[i], 'DE'],
    ] as const) {
      expect(oracle).not.toBeUndefined();
      if (oracle === null || oracle === undefined) expect(figure.value, `${name} of slot ${slot}`).toBeNull();
      else expectClose(figure, oracle, `${name} of slot ${slot}`);
    }
  }
  expect(slots.map(({ figures }) => figures.discriminationIndex.why).slice(0, 8)).toEqual([
    ...Array.from({ length: 4 }, () => 'no-spread-in-item'),
    ...Array.from({ length: 3 }, () => 'no-points'),
    null,
  ]);
});

test('R, psych and ShinyItemAnalysis: 651 students, 20 items', () => {
  const matrix = rows('R/HCI_items.csv').map((row) =>
    Array.from({ length: 20 }, (_, i) => Number(row[`Item ${i + 1}`])),
  );
  const { slots, quiz } = analyseMatrix(matrix);
  for (const [i, row] of rows('R/HCI_item_stats.csv').entries()) {
    const figures = slots[i]?.figures;
    const about = row.item ?? '';
    expectClose(percent(figures?.facility), Number(row.difficulty), about);
    expectClose(figures?.deviation, Number(row.sd), about);
    expectClose(figures?.pointBiserial, Number(row.RIT), about);
    expectClose(percent(figures?.discriminationIndex), Number(row.RIR), about);
    expectClose(figures?.upperLowerIndex, Number(row.ULI), about);
    expectClose(figures?.alphaIfDeleted, Number(row.alpha_drop), about);
  }
  const stats = Object.fromEntries(
    rows('R/HCI_test_stats.csv').map(({ stat, value }) => [stat, Number(value)]),
  );
  expect(quiz.completeAttempts).toBe(stats.n);
  expect(quiz.gradedSlots).toBe(stats.k);
  for (const [name, stat] of [
    ['mean', 'mean'],
    ['deviation', 'sd'],
    ['median', 'median'],
    ['alpha', 'raw_alpha'],
    ['standardError', 'sem'],
    ['skewness', 'skew_G1'],
    ['kurtosis', 'kurt_G2'],
  ] as const)
    expectClose(quiz.figures[name], stats[stat] ?? Number.NaN, name);
});

test('R, CTT: items and every option of 20 with their point-biserials and quarters', () => {
  const key = rows('R/CTTkey.csv').map((row) => row.key ?? '');
  const answers = rows('R/CTTdata.csv').map((row) => key.map((_, i) => row[`i${i + 1}`] ?? ''));
  const attempts = answers.map((row, i) =>
    attempt(
      i,
      row.map((chosen, at) => slotOf(at + 1, chosen === key[at] ? 1 : 0, { chosenOptions: [chosen] })),
    ),
  );
  const items = key.map(
    (right, at): AnalysedItem => ({
      questionId: `q${at + 1}`,
      variantSeed: null,
      choose: 'one',
      options: options(['A', 'B', 'C', 'D'], [right]),
    }),
  );
  const { slots, quiz } = analyseItems(attempts, items, { groups: 'quarters' });
  expectClose(quiz.figures.alpha, 0.812753796937474, 'alpha');
  for (const [i, row] of rows('R/CTT_itemReport.csv').entries()) {
    const figures = slots[i]?.figures;
    expectClose(percent(figures?.facility), Number(row.itemMean), row.itemName ?? '');
    expectClose(percent(figures?.discriminationIndex), Number(row.pBis), row.itemName ?? '');
    expectClose(figures?.alphaIfDeleted, Number(row.alphaIfDeleted), row.itemName ?? '');
  }
  const expected = rows('R/CTT_distractorAnalysis.csv');
  expect(expected).toHaveLength(80);
  for (const row of expected) {
    const about = `${row.item} ${row.key}`;
    const table = slots[Number(row.item?.slice(1)) - 1]?.options.table;
    const option = table?.options.find(({ id }) => id === row.key);
    expect(option?.key, about).toBe(row.correct === '*');
    expect(option?.all.count, about).toBe(Number(row.n));
    expectClose(option?.all.share, Number(row.rspP), about);
    expectClose(option?.pointBiserial, Number(row.pBis), about);
    if (option?.key === true) expectClose(option.restCorrelation, Number(row.pBis), about);
    for (const [group, name] of ['lower', 'mid50', 'mid75', 'upper'].entries())
      expectClose(option?.groups[group]?.share, Number(row[name]), `${about} ${name}`);
  }
});

test("R's attitude: 30 × 7 ratings", () => {
  const table = rows('R/attitude.csv');
  const matrix = table.map((row) => Object.values(row).map(Number));
  expect(matrix[0]).toHaveLength(7);
  const { quiz, slots } = analyseMatrix(matrix, 100);
  expectClose(quiz.figures.alpha, 0.84314276956476, 'alpha');
  const drop = [0.671, 0.742, 0.561, 0.714, 0.786, 0.265, 0.461];
  for (const [i, { figures }] of slots.entries())
    expect(percent(figures.discriminationIndex)?.value).toBeCloseTo(drop[i] ?? Number.NaN, 3);
});

test('pingouin: alpha with its interval, and listwise where answers are missing', () => {
  const long = rows('pingouin/cronbach_alpha.csv');
  const people = [...new Set(long.map(({ Subj }) => Subj))];
  const names = [...new Set(long.map(({ Items }) => Items))];
  const matrix = people.map((person) =>
    names.map((name) => Number(long.find(({ Subj, Items }) => Subj === person && Items === name)?.Scores)),
  );
  const { quiz } = analyseMatrix(matrix, 10);
  expectClose(quiz.figures.alpha, 0.5917188485995826, 'alpha');
  // Published: [0.195, 0.840]; the further digits are scipy's F quantiles put into the same formula.
  expectClose(quiz.figures.alphaLow, 0.19492139066312175, 'low');
  expectClose(quiz.figures.alphaHigh, 0.8398208146275432, 'high');

  const gaps = rows('pingouin/cronbach_wide_missing.csv').map((row, i) =>
    attempt(
      i,
      Object.values(row).flatMap((cell, at) => (cell === '' ? [] : [slotOf(at + 1, Number(cell))])),
    ),
  );
  const missing = analyseItems(gaps, []);
  expect(missing.attempts).toBe(12);
  expect(missing.quiz.completeAttempts).toBe(9);
  expectClose(missing.quiz.figures.alpha, 0.8016949152542373, 'listwise');
  // pingouin publishes [0.581, 0.933]: the interval of 12 rows, although its listwise α rests on 9. Ours counts the 9.
  const asPublished = feldtInterval(0.8016949152542373, 12, 11);
  expect(asPublished.low).toBeCloseTo(0.581, 3);
  expect(asPublished.high).toBeCloseTo(0.933, 3);
  expectClose(missing.quiz.figures.alphaLow, 0.5330031999132735, 'low of 9');
  expectClose(missing.quiz.figures.alphaHigh, 0.9472079673390164, 'high of 9');
  expect(missing.quiz.figures.of.why).toBe('worth-differs');
  expect(missing.slots[0]?.attempts).toBe(11);
});

test("Dartmouth's worked example: 9 × 10", () => {
  const { matrix, published_difficulty, published_point_biserial } = z
    .object({
      matrix: z.array(z.array(z.number())),
      published_difficulty: z.array(z.number()),
      published_point_biserial: z.array(z.number()),
    })
    .parse(JSON.parse(read('dartmouth_point_biserial.json')));
  const { slots, quiz } = analyseMatrix(matrix);
  expect(slots).toHaveLength(10);
  for (const [i, { figures }] of slots.entries()) {
    expect(percent(figures.facility)?.value).toBeCloseTo(published_difficulty[i] ?? Number.NaN, 2);
    expect(percent(figures.discriminationIndex)?.value).toBeCloseTo(
      published_point_biserial[i] ?? Number.NaN,
      2,
    );
  }
  expect(quiz.figures.alpha.value).toBeCloseTo(0.76646, 5);
});
