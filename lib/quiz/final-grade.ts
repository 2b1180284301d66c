import type { GradingMethod } from './quiz-settings';

export type GradedAttempt = {
  /** Rising with the person's attempts. */
  order: number;
  /** What decides, 0–100. */
  percent: number;
  passed: boolean | null;
};

/**
 * What a person's attempts come to, previews and running ones left out by the caller; null for none. `passed` is that of the attempt that
 * counts; of an average it is whether the average reaches the pass mark.
 */
export function finalGrade(
  method: GradingMethod,
  attempts: readonly GradedAttempt[],
  passPercent: number | null,
): { percent: number; passed: boolean | null; order: number | null } | null {
  const sorted = attempts.toSorted((a, b) => a.order - b.order);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  if (method === 'average') {
    const sum = sorted.reduce((all, { percent }) => all + percent, 0);
    const percent = Math.round((sum / sorted.length) * 1e9) / 1e9;
    return { percent, passed: passPercent === null ? null : percent >= passPercent, order: null };
  }
  const counts =
    method === 'first'
      ? first
      : method === 'last'
        ? last
        : sorted.reduce((best, one) => (one.percent > best.percent ? one : best));
  return { percent: counts.percent, passed: counts.passed, order: counts.order };
}
