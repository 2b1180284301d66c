import { type Cell, writeTable } from '../formats/csv/write-table';
import type { ItemFigures } from '../quiz/statistics/item-figures';
import type { ItemReport } from '../quiz/statistics/item-report';
import type { ItemsView } from './results-views';

const FIGURES: readonly (keyof ItemFigures)[] = [
  ...(['facility', 'deviation', 'intendedWeight', 'effectiveWeight', 'discriminationIndex'] as const),
  ...([
    'discriminativeEfficiency',
    'guessScore',
    'pointBiserial',
    'upperLowerIndex',
    'alphaIfDeleted',
  ] as const),
];

/** Item analysis as CSV: a line per slot, then one per question of a pool; what is not there is an empty cell. */
export function itemsTable({ analysis, questions }: ItemsView): string {
  const lineOf = (
    slot: Cell,
    ids: readonly string[],
    { of, attempts, people, notSeen, figures, flags }: ItemReport,
  ) => [
    ...[slot, ids.join(' '), ids.length === 1 ? (questions[ids[0] ?? '']?.prompt ?? '') : ''],
    ...[of, attempts, people, notSeen],
    ...FIGURES.map((name) => figures[name].value),
    flags.map(({ code }) => code).join(' '),
  ];
  return writeTable(HEAD, [
    ...analysis.slots.map(({ slot, questionIds, ...report }) => lineOf(slot, questionIds, report)),
    ...analysis.questions.map(({ questionId, slots, ...report }) =>
      lineOf(slots.join(' '), [questionId], report),
    ),
  ]);
}

const HEAD = [
  ...[
    'slot',
    'question',
    'prompt',
    'of',
    'attempts',
    'people',
    'not seen',
    'facility %',
    'standard deviation',
  ],
  ...['intended weight %', 'effective weight %', 'discrimination index %', 'discriminative efficiency %'],
  ...['guess score %', 'point-biserial', 'upper-lower index', 'alpha if deleted', 'flags'],
];
