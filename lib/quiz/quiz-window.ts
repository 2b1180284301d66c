import type { QuizOverride } from './quiz-override';
import type { QuizSettings } from './quiz-settings';

/** When and how often somebody may take a quiz, everything that differs for them counted in. Moments are epoch ms; null as in the settings. */
export type QuizWindow = Pick<
  QuizSettings,
  'opensAt' | 'dueAt' | 'closesAt' | 'timeLimitMinutes' | 'attempts'
> & { extraTimePercent: number };

/**
 * The window of one learner. What is set for the person wins, field by field; of several labels the most generous counts (the order of
 * labels means nothing).
 */
export function quizWindow(
  settings: QuizSettings,
  { person, labels }: { person: QuizOverride | null; labels: readonly QuizOverride[] },
): QuizWindow {
  const field = <K extends keyof QuizOverride>(
    name: K,
    general: NonNullable<QuizOverride[K]> | null,
    better: (one: NonNullable<QuizOverride[K]>, other: NonNullable<QuizOverride[K]>) => boolean,
  ) => {
    const own = person?.[name];
    if (own !== undefined) return own as NonNullable<QuizOverride[K]> | null;
    const given = labels.flatMap((label) => (label[name] === undefined ? [] : [label[name]])) as (NonNullable<
      QuizOverride[K]
    > | null)[];
    if (given.length === 0) return general;
    return given.reduce((best, one) =>
      best === null || one === null ? null : better(one, best) ? one : best,
    );
  };
  const earlier = (one: number, other: number) => one < other;
  const later = (one: number, other: number) => one > other;
  return {
    opensAt: field('opensAt', settings.opensAt, earlier),
    dueAt: field('dueAt', settings.dueAt, later),
    closesAt: field('closesAt', settings.closesAt, later),
    timeLimitMinutes: field('timeLimitMinutes', settings.timeLimitMinutes, later),
    attempts: field('attempts', settings.attempts, later),
    extraTimePercent: field('extraTimePercent', 0, later) ?? 0,
  };
}
