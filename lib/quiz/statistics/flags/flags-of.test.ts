import { expect, test } from 'vitest';
import { type Figure, figureOf, noFigure } from '../figure';
import type { ItemFigures } from '../item-figures';
import type { OptionRow, OptionTable } from '../option-table';
import type { FlagCode } from './flag';
import { flagRules } from './flag-rules';
import { flagsOf } from './flags-of';

const NONE = noFigure('too-few-attempts');

function figures(some: Partial<Record<keyof ItemFigures, number>>): ItemFigures {
  const figure = (name: keyof ItemFigures): Figure => {
    const value = some[name];
    return value === undefined ? NONE : figureOf(value);
  };
  return {
    facility: figure('facility'),
    deviation: figure('deviation'),
    intendedWeight: figure('intendedWeight'),
    effectiveWeight: figure('effectiveWeight'),
    discriminationIndex: figure('discriminationIndex'),
    discriminativeEfficiency: figure('discriminativeEfficiency'),
    guessScore: figure('guessScore'),
    alphaIfDeleted: figure('alphaIfDeleted'),
    pointBiserial: figure('pointBiserial'),
    upperLowerIndex: figure('upperLowerIndex'),
  };
}

/** Label (key in capitals followed by *), counts per third, correlation. */
type Row = readonly [label: string, counts: readonly [number, number, number], rest: number | null];

function table(rows: readonly Row[]): OptionTable {
  const groupSizes = [0, 1, 2].map((group) =>
    rows.reduce((sum, [, counts]) => sum + (counts[group] ?? 0), 0),
  );
  return {
    options: rows.map(([name, counts, rest]): OptionRow => {
      const label = name.replace('*', '');
      return {
        id: `id-${label}`,
        label,
        key: name.endsWith('*'),
        all: { count: counts[0] + counts[1] + counts[2], share: NONE },
        groups: counts.map((count) => ({ count, share: NONE })),
        restCorrelation: rest === null ? noFigure('nobody-or-everybody') : figureOf(rest),
        pointBiserial: NONE,
      };
    }),
    blank: { all: { count: 0, share: NONE }, groups: [] },
    strangers: 0,
    groupSizes,
  };
}

const flags = (some: Parameters<typeof figures>[0], rows: readonly Row[] | null = null) =>
  flagsOf({
    figures: figures(some),
    options: rows === null ? null : table(rows),
    attempts: 27,
    groupWord: 'third',
  });

test.each<[string, Parameters<typeof figures>[0], readonly FlagCode[]]>([
  ['nothing is known', {}, []],
  [
    'all is well',
    { facility: 60, discriminationIndex: 40, discriminativeEfficiency: 55, guessScore: 25 },
    [],
  ],
  ['nobody earned a point', { facility: 0 }, ['too-hard']],
  ['10.4 % rounds to 10', { facility: 10.4 }, ['too-hard']],
  ['10.6 % does not', { facility: 10.6 }, []],
  ['89 %', { facility: 89 }, []],
  ['90 %', { facility: 90 }, ['too-easy']],
  ['a negative index', { discriminationIndex: -0.1 }, ['negative-discrimination']],
  ['an index of 0', { discriminationIndex: 0 }, []],
  ['efficiency 14.9', { discriminativeEfficiency: 14.9 }, ['low-efficiency']],
  ['efficiency 15', { discriminativeEfficiency: 15 }, []],
  ['true or false', { guessScore: 50 }, ['guessable']],
  ['40 %', { guessScore: 40 }, []],
  ['twice the weight', { intendedWeight: 5, effectiveWeight: 10, deviation: 1 }, []],
  ['more than twice', { intendedWeight: 5, effectiveWeight: 10.1, deviation: 1 }, ['weight-off']],
  ['less than half', { intendedWeight: 5, effectiveWeight: 2.4, deviation: 1 }, ['weight-off']],
  ['no spread', { intendedWeight: 5, effectiveWeight: 0, deviation: 0 }, []],
  [
    'the gravest first',
    { facility: 5, discriminationIndex: -5, discriminativeEfficiency: -9, guessScore: 50 },
    ['negative-discrimination', 'too-hard', 'low-efficiency', 'guessable'],
  ],
])('%s', (_, some, codes) => {
  expect(flags(some).map(({ code }) => code)).toEqual(codes);
});

test('more of the top third chose a distractor than the key', () => {
  const found = flags({}, [
    ['A', [3, 2, 0], -0.3],
    ['B', [3, 5, 7], 0.35],
    ['C*', [3, 2, 2], -0.1],
  ]);
  expect(found).toEqual([
    {
      code: 'distractor-beats-key',
      numbers: {
        option: 'id-B',
        key: 'id-C',
        optionTop: 7,
        keyTop: 2,
        topSize: 9,
        optionCorrelation: 0.35,
        keyCorrelation: -0.1,
      },
      sentence: 'More of the top third chose B than the key: 7 of 9, and 2 chose C. Check the key.',
    },
  ]);
});

test.each<[string, readonly Row[], readonly FlagCode[]]>([
  [
    'the key beats both',
    [
      ['A', [5, 3, 1], -0.4],
      ['B*', [4, 6, 8], 0.4],
    ],
    [],
  ],
  [
    'by correlation alone',
    [
      ['A', [2, 2, 4], 0.3],
      ['B*', [7, 7, 5], 0.1],
    ],
    ['distractor-beats-key'],
  ],
  [
    'both below nought',
    [
      ['A', [4, 3, 3], -0.1],
      ['B*', [5, 6, 6], -0.2],
    ],
    [],
  ],
  [
    'two choices are chance',
    [
      ['A', [0, 0, 2], 0.3],
      ['B*', [9, 9, 7], -0.3],
    ],
    [],
  ],
  [
    'everybody in the top group',
    [
      ['A', [0, 0, 15], null],
      ['B*', [0, 0, 12], null],
    ],
    [],
  ],
  [
    'one more of the top third is chance',
    [
      ['A', [5, 5, 5], -0.1],
      ['B*', [4, 4, 4], 0.1],
    ],
    [],
  ],
  [
    'two more are not',
    [
      ['A', [5, 5, 6], -0.1],
      ['B*', [4, 4, 4], 0.1],
    ],
    ['distractor-beats-key'],
  ],
  // Key chosen by nobody: that, and the distractor that took the strong.
  [
    'nobody chose the key',
    [
      ['A', [4, 4, 8], 0.2],
      ['B*', [0, 0, 0], null],
      ['C', [5, 5, 1], -0.2],
    ],
    ['distractor-beats-key', 'option-unchosen'],
  ],
  [
    'nobody chose a distractor',
    [
      ['A*', [5, 8, 9], 0.4],
      ['B', [4, 1, 0], -0.4],
      ['C', [0, 0, 0], null],
    ],
    ['option-unchosen'],
  ],
  // Several keys: against the best of them, and by correlation only.
  [
    'several keys, one of them chosen by all',
    [
      ['A*', [9, 9, 9], null],
      ['B*', [2, 5, 8], 0.5],
      ['C', [3, 4, 9], 0.3],
    ],
    [],
  ],
  [
    'several keys beaten',
    [
      ['A*', [9, 9, 9], null],
      ['B*', [2, 5, 4], 0.2],
      ['C', [3, 4, 9], 0.3],
    ],
    ['distractor-beats-key'],
  ],
  ['no key', [['A', [9, 9, 9], 0.3]], []],
])('options: %s', (_, rows, codes) => {
  expect(flags({}, rows).map(({ code }) => code)).toEqual(codes);
});

test('every code has one rule, and every rule its words and source', () => {
  const codes = flagRules.flatMap((rule) => rule.codes);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { rule, source } of flagRules) {
    expect(rule).toMatch(/^[A-Z].*\.$/);
    expect(source).not.toBe('');
  }
});
