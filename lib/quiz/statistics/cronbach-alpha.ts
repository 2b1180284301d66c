import { allAlike } from './all-alike';
import { covariance } from './covariance';
import { type Figure, figureOf, noFigure } from './figure';
import { scaleOf } from './scale-of';

/**
 * Cronbach's α = P/(P − 1) · (1 − Σ Var(item) / Var(total)) of the marks per item, lists in step over the same attempts; for right-or-wrong
 * items it is KR-20. At most 1; below 0 where items contradict each other.
 */
export function cronbachAlpha(columns: readonly (readonly number[])[]): Figure {
  const items = columns.length;
  if (items < 2) return noFigure('too-few-items');
  const attempts = columns[0]?.length ?? 0;
  if (attempts < 2) return noFigure('no-complete-attempts');
  const totals = sumsOf(columns);
  if (allAlike(totals, scaleOf(totals))) return noFigure('no-spread-in-scores');
  let parts = 0;
  for (const column of columns) parts += covariance(column, column);
  return alphaOf(items, parts, covariance(totals, totals));
}

/** α over the other items, for each item in its turn (R `psych`: `alpha.drop`). */
export function alphaIfDeleted(columns: readonly (readonly number[])[]): readonly Figure[] {
  const items = columns.length - 1;
  if (items < 2) return columns.map(() => noFigure('too-few-items'));
  if ((columns[0]?.length ?? 0) < 2) return columns.map(() => noFigure('no-complete-attempts'));
  const totals = sumsOf(columns);
  const scale = scaleOf(totals);
  const variances = columns.map((column) => covariance(column, column));
  const parts = variances.reduce((sum, variance) => sum + variance, 0);
  return columns.map((column, at) => {
    const rests = totals.map((total, i) => total - (column[i] ?? 0));
    if (allAlike(rests, scale)) return noFigure('no-spread-in-rest');
    return alphaOf(items, parts - (variances[at] ?? 0), covariance(rests, rests));
  });
}

function alphaOf(items: number, parts: number, whole: number): Figure {
  return figureOf(Math.min(1, (items / (items - 1)) * (1 - parts / whole)));
}

function sumsOf(columns: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(columns[0]?.length ?? 0).fill(0);
  for (const column of columns)
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (column[i] ?? 0);
  return sums;
}
