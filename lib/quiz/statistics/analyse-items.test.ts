import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnalysisOptions, analyseItems, type ItemAnalysis } from './analyse-items';
import type { AnalysedAttempt, AnalysedSlot } from './analysed-attempt';
import type { AnalysedItem } from './analysed-item';

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

function attempt(
  id: string,
  slots: readonly AnalysedSlot[],
  more: Partial<AnalysedAttempt> = {},
): AnalysedAttempt {
  return { id, personId: id, order: 1, state: 'submitted', preview: false, slots, ...more };
}

/** A row of marks per attempt, attempts named a, b, c … */
const matrix = (...rows: readonly (readonly number[])[]) =>
  rows.map((row, i) =>
    attempt(
      String.fromCharCode(97 + i),
      row.map((points, at) => slotOf(at + 1, points)),
    ),
  );

const choice = (questionId: string, variantSeed: string | null, labels: readonly string[]): AnalysedItem => ({
  questionId,
  variantSeed,
  choose: 'one',
  options: labels.map((label, i) => ({ id: label, label, key: i === 0, credit: null })),
});

/** All numbers of a result, with where they stand. */
function numbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => numbers(inner, `${path}/${name}`));
}

/** Seven attempts at four items, worked with numpy and scipy. The first item is worth 2; of the last the choices are known, A is the key. */
function worked() {
  const rows = [
    [2, 1, 0, 1],
    [1, 1, 1, 0],
    [2, 0, 1, 1],
    [0, 0, 1, 0],
    [2, 1, 1, 1],
    [1, 0, 0, 0],
    [1.5, 1, 0, 1],
  ];
  const attempts = matrix(...rows).map((one, i) => ({
    ...one,
    slots: one.slots.map((slot) => ({
      ...slot,
      of: slot.slot === 1 ? 2 : 1,
      chosenOptions: slot.slot === 4 ? ['ABACABA'.charAt(i)] : null,
    })),
  }));
  return analyseItems(attempts, [choice('q4', null, ['A', 'B', 'C'])]);
}

test('a worked example: the quiz', () => {
  const { quiz } = worked();
  const expected: readonly [keyof typeof quiz.figures, number][] = [
    ['of', 5],
    ['mean', 21.5 / 7],
    ['median', 3.5],
    ['deviation', 1.5391710817994273],
    ['meanPercent', 430 / 7],
    ['medianPercent', 70],
    ['deviationPercent', 30.783421635988546],
    ['skewness', -0.571018051699818],
    ['kurtosis', -1.0615337996515215],
    ['alpha', 0.5360134003350084],
    ['alphaLow', -0.49446154133113884],
    ['alphaHigh', 0.9108084199891959],
    ['consistency', 53.60134003350084],
    ['errorRatio', 68.11656183814561],
    ['standardError', 1.0484304217287617],
  ];
  for (const [name, value] of expected) expect(quiz.figures[name].value, name).toBeCloseTo(value, 9);
  expect(expected).toHaveLength(Object.keys(quiz.figures).length);
  expect(quiz.histogram.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0, 0, 1, 1, 2, 1]);
  expect(quiz.consistencyBand?.words).toBe('unsatisfactory');
});

test.each([
  [
    1,
    [
      67.8571428571, 0.7480132415, 40, 34.438329883, 63.581075734, 73.0769230769, 0.0789473684, 0.878908083,
      0.75,
    ],
  ],
  [
    2,
    [
      57.1428571429,
      0.5345224838,
      20,
      25.0575655902,
      37.1695970838,
      42.8571428571,
      0.4285714286,
      0.6511489652,
      2 / 3,
    ],
  ],
  [
    3,
    [
      57.1428571429,
      0.5345224838,
      20,
      11.8122496992,
      -20.0573889271,
      -22.2222222222,
      0.7980295567,
      0.14469977,
      1 / 6,
    ],
  ],
  [
    4,
    [
      57.1428571429, 0.5345224838, 20, 28.6918548276, 69.7216688778, 83.3333333333, 0.1428571429,
      0.8537286433, 1,
    ],
  ],
])('a worked example: slot %d', (place, expected) => {
  const figures = worked().slots.find(({ slot }) => slot === place)?.figures;
  const found = [
    figures?.facility,
    figures?.deviation,
    figures?.intendedWeight,
    figures?.effectiveWeight,
    figures?.discriminationIndex,
    figures?.discriminativeEfficiency,
    figures?.alphaIfDeleted,
    figures?.pointBiserial,
    figures?.upperLowerIndex,
  ];
  for (const [i, value] of expected.entries()) expect(found[i]?.value, `figure ${i}`).toBeCloseTo(value, 9);
});

test('a worked example: options', () => {
  const table = worked().slots[3]?.options.table;
  expect(table?.groupSizes).toEqual([2, 2, 3]);
  expect(table?.options.map(({ id, key, groups }) => [id, key, groups.map(({ count }) => count)])).toEqual([
    ['A', true, [0, 1, 3]],
    ['B', false, [1, 1, 0]],
    ['C', false, [1, 0, 0]],
  ]);
  for (const [i, [rest, pointBiserial]] of [
    [0.6972166887783962, 0.6972166887783962],
    [-0.3055050463303893, -0.6693494407520824],
    [-0.5916079783099615, -0.721634177403982],
  ].entries()) {
    expect(table?.options[i]?.restCorrelation.value).toBeCloseTo(rest ?? Number.NaN, 9);
    expect(table?.options[i]?.pointBiserial.value).toBeCloseTo(pointBiserial ?? Number.NaN, 9);
  }
});

test('a slot of differing worth is brought to the greatest; what an option earns counts in guessing', () => {
  const attempts = Array.from({ length: 6 }, (_, i) =>
    attempt(`p${i}`, [
      slotOf(1, i % 2, { of: i < 3 ? 1 : 2 }),
      slotOf(2, i > 2 ? 1 : 0, { questionId: 'q1' }),
    ]),
  );
  const item: AnalysedItem = {
    ...choice('q1', null, ['A', 'B']),
    options: [
      { id: 'A', label: 'A', key: true, credit: null },
      { id: 'B', label: 'B', key: false, credit: 0.5 },
      { id: 'C', label: 'C', key: false, credit: -0.25 },
      { id: 'D', label: 'D', key: false, credit: null },
    ],
  };
  const { slots, questions } = analyseItems(attempts, [item]);
  // Shares of 0, 1, 0, 1/2, 0, 1/2.
  expect(slots[0]?.of).toBe(2);
  expect(slots[0]?.figures.facility.value).toBeCloseTo(100 / 3, 10);
  expect(slots[0]?.figures.guessScore.value).toBe(31.25);
  // One question in two slots is told once more as a whole.
  expect(questions.map(({ questionId, slots: places, attempts: n }) => [questionId, places, n])).toEqual([
    ['q1', [1, 2], 12],
  ]);
});

test('fewer than five people: counts only, even of many attempts', () => {
  const attempts = ['a', 'b', 'c', 'd'].flatMap((personId) =>
    [1, 2, 3].map((order) =>
      attempt(`${personId}${order}`, [slotOf(1, order % 2, { chosenOptions: ['A'] }), slotOf(2, 1)], {
        personId,
        order,
      }),
    ),
  );
  const {
    guard,
    attempts: count,
    people,
    quiz,
    slots,
  } = analyseItems(attempts, [choice('q1', null, ['A', 'B'])], {
    choice: 'all',
  });
  expect({ guard, count, people }).toEqual({ guard: 'counts-only', count: 12, people: 4 });
  expect(quiz.histogram).toEqual([]);
  expect(Object.values(quiz.figures).filter(({ value }) => value !== null)).toEqual([quiz.figures.of]);
  expect(slots[0]).toMatchObject({
    attempts: 12,
    people: 4,
    guard: 'counts-only',
    figures: { facility: { why: 'too-few-people' }, upperLowerIndex: { why: 'too-few-people' } },
    facilityBand: null,
    options: { table: null, why: 'too-few-people' },
    flags: [],
    // What may be shown of however few.
    counts: {
      ...{ right: 8, partly: 0, wrong: 4, blank: 0 },
      chosen: [
        { id: 'A', label: 'A', key: true, count: 12 },
        { id: 'B', label: 'B', key: false, count: 0 },
      ],
    },
  });
});

test.each([
  [0, 'counts-only'],
  [4, 'counts-only'],
  [5, 'indicative'],
  [29, 'indicative'],
  [30, 'full'],
])('%d people: %s', (people, guard) => {
  const attempts = Array.from({ length: people }, (_, i) =>
    attempt(`p${i}`, [slotOf(1, i % 2), slotOf(2, i % 3)]),
  );
  expect(analyseItems(attempts, []).guard).toBe(guard);
});

test('what was never drawn is in no denominator; what was seen and left, or never reached, earns nothing', () => {
  const { slots, quiz } = analyseItems(
    [
      ...matrix([1, 1], [1, 0], [0, 1], [0, 0]),
      attempt('e', [slotOf(1, 1)]),
      attempt('f', [slotOf(1, 0), slotOf(2, 0, { seen: false })]),
    ],
    [],
  );
  expect(slots.map(({ attempts, notSeen, figures }) => [attempts, notSeen, figures.facility.value])).toEqual([
    [6, 0, 50],
    [5, 1, 40],
  ]);
  expect(quiz).toMatchObject({
    completeAttempts: 5,
    gradedSlots: 2,
    figures: { of: { why: 'worth-differs' } },
  });
});

test.each<
  [
    string,
    readonly (readonly number[])[],
    Partial<Record<keyof ItemAnalysis['quiz']['figures'], string | null>>,
  ]
>([
  [
    'everybody the same',
    [
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ],
    {
      deviation: null,
      skewness: 'no-spread-in-scores',
      alpha: 'no-spread-in-scores',
      standardError: 'no-spread-in-scores',
    },
  ],
  [
    'one item',
    [[1], [0], [1], [0], [1]],
    { skewness: null, alpha: 'too-few-items', alphaLow: 'too-few-items', errorRatio: 'too-few-items' },
  ],
])('undefined of the quiz: %s', (_, rows, expected) => {
  const { figures } = analyseItems(matrix(...rows), []).quiz;
  for (const [name, why] of Object.entries(expected))
    expect(figures[name as keyof typeof figures].why, name).toBe(why);
});

test('undefined of items, each with its reason', () => {
  const rows = [
    [1, 0.1, 0],
    [0, 0.1, 0.2],
    [1, 0.1, 0],
    [0, 0.1, 0.2],
    [1, 0.1, 0],
  ];
  const attempts = matrix(...rows).map((one) => ({ ...one, slots: [...one.slots, slotOf(4, 0, { of: 0 })] }));
  const { slots } = analyseItems(attempts, [
    { questionId: 'q1', variantSeed: null, choose: null, options: [] },
  ]);
  const whys = slots.map(({ figures, options, flags }) => [
    figures.discriminationIndex.why,
    figures.effectiveWeight.why,
    figures.guessScore.why,
    options.why,
    flags.length > 0,
  ]);
  expect(whys).toEqual([
    [null, null, 'no-options', 'no-options', true],
    // Sums of tenths leave no spread that is not there.
    ['no-spread-in-item', null, 'item-unknown', 'item-unknown', true],
    [null, 'negative-covariance', 'item-unknown', 'item-unknown', true],
    ['no-points', null, 'item-unknown', 'item-unknown', false],
  ]);
  expect(slots[1]?.figures.effectiveWeight.value).toBe(0);
  expect(slots[3]?.figures.facility.why).toBe('no-points');
  expect(slots[2]?.flags.map(({ code }) => code)).toContain('negative-discrimination');
});

test('a pool: the slot, each of its questions with the own points out of the rest, and a question in two slots', () => {
  const drawn = ['x', 'x', 'x', 'x', 'x', 'x', 'y', 'y', 'y', 'y', 'y', 'y'];
  const attempts = drawn.map((questionId, i) =>
    attempt(`p${String(i).padStart(2, '0')}`, [
      slotOf(1, i % 2, { questionId, chosenOptions: [i % 2 === 1 ? 'A' : 'B'] }),
      slotOf(2, i % 3 === 0 ? 1 : 0),
      slotOf(3, i % 4 === 0 ? 1 : 0, { questionId: 'y' }),
    ]),
  );
  const { slots, questions } = analyseItems(attempts, [
    choice('x', null, ['A', 'B']),
    choice('y', null, ['A', 'B', 'C', 'D']),
  ]);
  expect(slots.map(({ slot, questionIds }) => [slot, questionIds])).toEqual([
    [1, ['x', 'y']],
    [2, ['q2']],
    [3, ['y']],
  ]);
  expect(slots[0]?.options.why).toBe('several-questions');
  // Half were offered two options, half four.
  expect(slots[0]?.figures.guessScore.value).toBe(37.5);
  expect(questions.map(({ questionId, slots: places, attempts: n }) => [questionId, places, n])).toEqual([
    ['x', [1], 6],
    ['y', [1, 3], 18],
  ]);
  expect(questions[0]?.options.table?.options.map(({ all }) => all.count)).toEqual([3, 3]);
  expect(questions[0]?.figures.intendedWeight.why).toBe('not-a-slot');
});

test('variants on demand, each with its own options; a general entry serves those without', () => {
  const attempts = Array.from({ length: 12 }, (_, i) =>
    attempt(`p${String(i).padStart(2, '0')}`, [
      slotOf(1, i % 3 === 0 ? 1 : 0, {
        variantSeed: i < 6 ? 's1' : 's2',
        chosenOptions: i % 3 === 0 ? ['A'] : i % 3 === 1 ? ['C'] : null,
      }),
      slotOf(2, i > 5 ? 1 : 0),
    ]),
  );
  const items = [choice('q1', 's1', ['A', 'B', 'C']), choice('q1', null, ['A', 'B', 'C', 'D'])];
  const { slots, questions, variants } = analyseItems(attempts, items, { variantsOf: ['q1'] });
  expect(questions).toEqual([]);
  expect(slots[0]?.options.why).toBe('options-vary');
  expect(
    variants.map(({ variantSeed, attempts: n, options }) => [variantSeed, n, options.table?.options.length]),
  ).toEqual([
    ['s1', 6, 3],
    ['s2', 6, 4],
  ]);
  expect(variants[0]?.options.table?.blank.all).toEqual({ count: 2, share: { value: 1 / 3, why: null } });
  expect(analyseItems(attempts, items).variants).toEqual([]);
});

test('the key marked wrong: the flag names the option and the numbers', () => {
  // Eighteen people; B is right, and the key says A.
  const attempts = Array.from({ length: 18 }, (_, i) => {
    const chosen = i >= 8 ? 'B' : i % 2 === 0 ? 'A' : 'C';
    const rest = Array.from({ length: 6 }, (_, at) => slotOf(at + 2, i / 3 > at ? 1 : 0));
    return attempt(`p${String(i).padStart(2, '0')}`, [
      slotOf(1, chosen === 'A' ? 1 : 0, { chosenOptions: [chosen] }),
      ...rest,
    ]);
  });
  const [first] = analyseItems(attempts, [choice('q1', null, ['A', 'B', 'C'])]).slots;
  expect(first?.flags[0]).toMatchObject({
    code: 'distractor-beats-key',
    numbers: { option: 'B', key: 'A', optionTop: 8, keyTop: 0, topSize: 8 },
  });
});

const point = fc.constantFrom(0, 0.1, 0.25, 0.3, 0.5, 0.7, 1);
const QUESTIONS = ['x', 'y', 'z'];
const anySlots = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }).chain((places) =>
  fc.tuple(
    ...places.map((slot) =>
      fc.record({
        slot: fc.constant(slot),
        questionId: fc.oneof(fc.constant(`q${slot}`), fc.constantFrom(...QUESTIONS)),
        variantSeed: fc.constantFrom(null, 's1', 's2'),
        points: point,
        of: fc.constantFrom(0, 1, 1, 1, 2),
        chosenOptions: fc.oneof(fc.constant(null), fc.subarray(['A', 'B', 'C', 'Z'])),
        seen: fc.boolean(),
        answered: fc.boolean(),
      }),
    ),
  ),
);
const anyAttempts = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    personId: fc.constantFrom(...'abcdefghij'),
    order: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom('submitted' as const, 'submitted' as const, 'open' as const),
    preview: fc.constantFrom(false, false, false, true),
    slots: anySlots,
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const anyOptions: fc.Arbitrary<AnalysisOptions> = fc.record({
  choice: fc.constantFrom('first', 'all', 'best', 'last'),
  groups: fc.constantFrom('thirds', 'quarters'),
  variantsOf: fc.constant(QUESTIONS),
});
const ITEMS = [...QUESTIONS, 'q1', 'q2'].map((id) => choice(id, null, ['A', 'B', 'C']));

test('whatever is given: no figure is NaN or infinite, correlations and shares stay in range, counts add up', () => {
  fc.assert(
    fc.property(anyAttempts, anyOptions, (attempts, options) => {
      const result = analyseItems(attempts, ITEMS, options);
      for (const [path, value] of numbers(result))
        if (!path.endsWith('/below')) expect(Number.isFinite(value), path).toBe(true);
      const left = Object.values(result.leftOut).reduce((sum, count) => sum + count, 0);
      expect(result.attempts + left).toBe(attempts.length);
      for (const report of [...result.slots, ...result.questions, ...result.variants]) {
        const { discriminationIndex, pointBiserial } = report.figures;
        expect(Math.abs(discriminationIndex.value ?? 0)).toBeLessThanOrEqual(100);
        expect(Math.abs(pointBiserial.value ?? 0)).toBeLessThanOrEqual(1);
        expect(report.options.table?.groupSizes.reduce((sum, size) => sum + size, 0) ?? report.attempts).toBe(
          report.attempts,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of attempts, and of the slots in them, changes nothing', () => {
  fc.assert(
    fc.property(
      anyAttempts.chain((attempts) =>
        fc.tuple(fc.constant(attempts), fc.shuffledSubarray(attempts, { minLength: attempts.length })),
      ),
      anyOptions,
      ([attempts, shuffled], options) => {
        const turned = shuffled.map((one) => ({ ...one, slots: one.slots.toReversed() }));
        expect(analyseItems(turned, ITEMS, options)).toEqual(analyseItems(attempts, ITEMS, options));
      },
    ),
  );
});

const anyMatrix = fc
  .integer({ min: 2, max: 6 })
  .chain((items) =>
    fc.array(fc.array(point, { minLength: items, maxLength: items }), { minLength: 5, maxLength: 25 }),
  );
/** Figures in points: they follow the marks; all others must not. */
const IN_POINTS = /\/(of|mean|median|deviation|standardError)(\/value)?$/;

/** The first item decides exactly twice what it is meant to: times seven it must not become more. */
const TWICE_ITS_WEIGHT = [
  [1, 0.1],
  [0.3, 0.5],
  [1, 0.25],
  [0, 0.3],
  [0, 0.5],
  [0.25, 0.5],
  [0, 0.3],
];

test('marks and worth seven times as large change no ratio, and points by seven', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const attempts = matrix(...rows);
      const larger = attempts.map((one) => ({
        ...one,
        slots: one.slots.map((slot) => ({ ...slot, points: slot.points * 7, of: slot.of * 7 })),
      }));
      const [small, large] = [analyseItems(attempts, []), analyseItems(larger, [])].map((result) =>
        numbers(result),
      );
      expect(large?.map(([path]) => path)).toEqual(small?.map(([path]) => path));
      for (const [i, [path, value]] of (small ?? []).entries()) {
        const expected = IN_POINTS.test(path) ? value * 7 : value;
        const found = large?.[i]?.[1] ?? Number.NaN;
        if (Number.isFinite(expected))
          expect(Math.abs(found - expected), path).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
      }
    }),
    { examples: [[TWICE_ITS_WEIGHT]] },
  );
});

test('everybody twice, as other people: what is a ratio of sums stays', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const attempts = matrix(...rows);
      const twice = [
        ...attempts,
        ...attempts.map((one) => ({ ...one, id: `${one.id}2`, personId: `${one.personId}2` })),
      ];
      const [once, doubled] = [analyseItems(attempts, []), analyseItems(twice, [])];
      for (const name of ['mean', 'median', 'alpha', 'consistency', 'errorRatio'] as const)
        near(doubled.quiz.figures[name], once.quiz.figures[name], name);
      for (const [i, { figures }] of once.slots.entries()) {
        const other = doubled.slots[i]?.figures;
        for (const name of [
          'facility',
          'intendedWeight',
          'effectiveWeight',
          'discriminationIndex',
          'discriminativeEfficiency',
          'alphaIfDeleted',
          'pointBiserial',
        ] as const)
          near(other?.[name], figures[name], `${name} of ${i}`);
      }
      // The same attempts under the same ids count once.
      expect({ ...analyseItems([...attempts, ...attempts], []), leftOut: null }).toEqual({
        ...once,
        leftOut: null,
      });
    }),
  );
});

type Known = { value: number | null; why: string | null };

function near(figure: Known | undefined, expected: Known, about: string) {
  expect(figure?.why, about).toBe(expected.why);
  const size = Math.max(1, Math.abs(expected.value ?? 0));
  expect(Math.abs((figure?.value ?? 0) - (expected.value ?? 0)), about).toBeLessThan(1e-7 * size);
}
