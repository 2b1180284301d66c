import 'server-only';
import { challengeTask } from './challenge-task';
import type { ChallengeTask } from './challenge-views';
import type { AttemptView } from './taking-views';
import { theChallenges } from './the-challenges';

/** The sandbox tasks that an attempt asks, by slug: what a bench may have of them before anything is handed in. */
export function quizTasks({ items }: AttemptView): Record<string, ChallengeTask> {
  return Object.fromEntries(
    items.flatMap(({ shown }) => {
      const challenge = shown.form === 'challenge' ? theChallenges().get(shown.slug) : undefined;
      return challenge === undefined ? [] : [[challenge.id, challengeTask(challenge)]];
    }),
  );
}
