import type { QuizOverride } from './quiz-override';
import type { QuizSettings } from './quiz-settings';

/**
 * When nobody can take a quiz any more (epoch ms): the latest end of all, those of overrides too; null for never. What one learner may see
 * from then on reaches nobody who still writes, but for minutes that were given while they did.
 */
export function quizClose(
  { closesAt }: Pick<QuizSettings, 'closesAt'>,
  overrides: readonly Pick<QuizOverride, 'closesAt'>[],
): number | null {
  const ends = [closesAt, ...overrides.flatMap((one) => (one.closesAt === undefined ? [] : [one.closesAt]))];
  return ends.reduce((latest, end) => (latest === null || end === null ? null : Math.max(latest, end)));
}
