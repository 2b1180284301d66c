import { allAlike } from './all-alike';
import { type Band, bandOf } from './band-of';
import { cronbachAlpha } from './cronbach-alpha';
import { feldtInterval } from './feldt-interval';
import { changed, type Figure, figureOf, noFigure } from './figure';
import { type HistogramBin, histogram } from './histogram';
import { kurtosis } from './kurtosis';
import { mean } from './mean';
import { reliabilityBands } from './reliability-bands';
import type { SampleGuard } from './sample-guard';
import { scaleOf } from './scale-of';
import type { ScoredAttempt } from './score-attempt';
import { scoreQuantile } from './score-quantile';
import { skewness } from './skewness';
import { standardDeviation } from './standard-deviation';

/**
 * Figures of a quiz. In points: `of` (the worth of every attempt), `mean`, `median`, `deviation`, `standardError`. In percent: those named so,
 * `consistency` (Moodle's CIC, 100 α) and `errorRatio`.
 */
export type QuizFigures = {
  of: Figure;
  mean: Figure;
  median: Figure;
  deviation: Figure;
  meanPercent: Figure;
  medianPercent: Figure;
  deviationPercent: Figure;
  skewness: Figure;
  kurtosis: Figure;
  alpha: Figure;
  /** The 95 % interval of `alpha` (Feldt). */
  alphaLow: Figure;
  alphaHigh: Figure;
  consistency: Figure;
  errorRatio: Figure;
  /** Standard error of measurement: about two in three true scores lie within it of the score. */
  standardError: Figure;
};

export type QuizReport = {
  figures: QuizFigures;
  /** α is over these: attempts that hold every slot that earns points, and those slots. */
  completeAttempts: number;
  gradedSlots: number;
  consistencyBand: Band | null;
  /** Empty while only counts are shown. */
  histogram: readonly HistogramBin[];
};

/** Reports on the quiz as a whole. `columns`: marks per slot that earns points, lists in step over the attempts that hold all of these slots. */
export function quizReport(
  attempts: readonly ScoredAttempt[],
  columns: readonly (readonly number[])[],
  guard: SampleGuard,
): QuizReport {
  const hidden = guard === 'counts-only';
  const shown = (compute: () => Figure) => (hidden ? noFigure('too-few-people') : compute());
  const totals = attempts.map(({ total }) => total);
  const percents = attempts.map(({ share }) => 100 * share);
  const worths = attempts.map(({ of }) => of);
  const worth = scaleOf(worths);
  const completeAttempts = columns[0]?.length ?? 0;
  const alpha = shown(() => cronbachAlpha(columns));
  const interval = alpha.value === null ? null : feldtInterval(alpha.value, completeAttempts, columns.length);
  const error = changed(alpha, (value) => Math.sqrt(1 - value));
  const deviation = shown(() => standardDeviation(totals));
  const consistency = changed(alpha, (value) => 100 * value);
  return {
    figures: {
      of: allAlike(worths, worth) ? figureOf(worth) : noFigure('worth-differs'),
      mean: shown(() => figureOf(mean(totals))),
      median: shown(() => median(totals)),
      deviation,
      meanPercent: shown(() => figureOf(mean(percents))),
      medianPercent: shown(() => median(percents)),
      deviationPercent: shown(() => standardDeviation(percents)),
      skewness: shown(() => skewness(totals)),
      kurtosis: shown(() => kurtosis(totals)),
      alpha,
      alphaLow: changed(alpha, (value) => interval?.low ?? value),
      alphaHigh: changed(alpha, (value) => interval?.high ?? value),
      consistency,
      errorRatio: changed(error, (value) => 100 * value),
      standardError:
        deviation.value === null ? deviation : changed(error, (value) => value * deviation.value),
    },
    completeAttempts,
    gradedSlots: columns.length,
    consistencyBand: consistency.value === null ? null : bandOf(reliabilityBands, consistency.value),
    histogram: hidden ? [] : histogram(attempts.map(({ share }) => share)),
  };
}

function median(values: readonly number[]): Figure {
  return figureOf(
    scoreQuantile(
      values.toSorted((a, b) => a - b),
      1,
      2,
    ),
  );
}
