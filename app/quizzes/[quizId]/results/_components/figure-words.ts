import type { Figure } from '@/lib/quiz/statistics/figure';
import type { ItemFigures } from '@/lib/quiz/statistics/item-figures';
import type { QuizFigures } from '@/lib/quiz/statistics/quiz-report';
import { shownNumber } from '@/lib/quiz/statistics/shown-number';
import { undefinedReasons } from '@/lib/quiz/statistics/undefined-reasons';

type FigureName = { name: string; unit: '%' | ''; digits: number; means: string };

/** The figures of a question in the order in which they are read, with what each means. */
export const ITEM_FIGURES: Readonly<Record<keyof ItemFigures, FigureName>> = {
  facility: {
    name: 'Facility',
    unit: '%',
    digits: 1,
    means: 'Points earned of those that could be, over all.',
  },
  deviation: { name: 'Spread', unit: '', digits: 2, means: 'Standard deviation of the points.' },
  discriminationIndex: {
    name: 'Discrimination',
    unit: '%',
    digits: 1,
    means:
      'Whether those who do well on the rest do well here: 100 times the correlation with the rest of the quiz.',
  },
  discriminativeEfficiency: {
    name: 'Discriminative efficiency',
    unit: '%',
    digits: 1,
    means: 'The discrimination as a share of the greatest that these points allow.',
  },
  intendedWeight: { name: 'Weight as meant', unit: '%', digits: 1, means: 'Its points of all points.' },
  effectiveWeight: {
    name: 'Weight as it is',
    unit: '%',
    digits: 1,
    means: 'How much of the spread of the results comes from here.',
  },
  guessScore: {
    name: 'Guessing earns',
    unit: '%',
    digits: 1,
    means: 'What choosing at random earns on average.',
  },
  pointBiserial: {
    name: 'Point-biserial',
    unit: '',
    digits: 2,
    means: 'Correlation with the whole result, this question in it: always higher than the discrimination.',
  },
  upperLowerIndex: {
    name: 'Upper–lower index',
    unit: '',
    digits: 2,
    means: 'Facility in the top group less that in the bottom group.',
  },
  alphaIfDeleted: {
    name: 'α without it',
    unit: '',
    digits: 3,
    means: 'Cronbach’s α of the quiz if this question were left out.',
  },
};

/** The figures of a quiz. */
export const QUIZ_FIGURES: Readonly<Partial<Record<keyof QuizFigures, FigureName>>> = {
  meanPercent: { name: 'Mean', unit: '%', digits: 1, means: 'The average result.' },
  medianPercent: { name: 'Median', unit: '%', digits: 1, means: 'Half of the results lie above it.' },
  deviationPercent: { name: 'Standard deviation', unit: '%', digits: 1, means: 'How far results lie apart.' },
  skewness: { name: 'Skewness', unit: '', digits: 2, means: 'Below 0 the long tail is on the weak side.' },
  kurtosis: { name: 'Kurtosis', unit: '', digits: 2, means: 'Above 0 more results lie far out than usual.' },
  consistency: {
    name: 'Internal consistency',
    unit: '%',
    digits: 1,
    means:
      '100 times Cronbach’s α: whether the questions measure one thing. From 75 satisfactory, below 64 not.',
  },
  alphaLow: {
    name: 'α, at least',
    unit: '',
    digits: 3,
    means: 'Lower end of its 95\u00a0% interval (Feldt).',
  },
  alphaHigh: {
    name: 'α, at most',
    unit: '',
    digits: 3,
    means: 'Upper end of its 95\u00a0% interval (Feldt).',
  },
  errorRatio: { name: 'Error ratio', unit: '%', digits: 1, means: 'How much of the spread is chance.' },
  standardError: {
    name: 'Standard error, in points',
    unit: '',
    digits: 2,
    means: 'Two in three true results lie within so many points of the one that was measured.',
  },
};

/** A figure as it is read, or a dash; why it is not there is said beside it. */
export function figureWords(figure: Figure, { unit, digits }: Pick<FigureName, 'unit' | 'digits'>): string {
  if (figure.value === null) return '–';
  return `${shownNumber(figure.value, digits)}${unit === '%' ? ' %' : ''}`;
}

/** Why a figure is not there; null when it is. */
export function whyNot(figure: Figure): string | null {
  return figure.why === null ? null : undefinedReasons[figure.why];
}
