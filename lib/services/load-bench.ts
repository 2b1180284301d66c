import 'server-only';
import { findOpenAttempt } from '../db/challenge-attempts';
import { findChallengeProgress } from '../db/challenge-progress';
import { attemptView } from './attempt-time';
import { presentDraft } from './challenge-draft';
import { challengeTask } from './challenge-task';
import type { ChallengeBenchView } from './challenge-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

/** A challenge's bench for the one who asks (null: somebody without an account); null when there is no such challenge. */
export async function loadBench(viewer: Viewer | null, slug: string): Promise<ChallengeBenchView | null> {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return null;
  const [progress, attempt] =
    viewer === null
      ? [null, null]
      : await Promise.all([findChallengeProgress(viewer.id, slug), findOpenAttempt(viewer.id, slug)]);
  const stored = attempt?.mode === 'exam' ? progress?.examDraft : progress?.draft;
  const { draft, note } = presentDraft(challenge, stored ?? null);
  const now = clock();
  return {
    task: challengeTask(challenge),
    attempt: attempt === null ? null : attemptView(attempt, now),
    draft,
    draftNote: note,
    progress: {
      tries: progress?.tries ?? 0,
      state: progress?.state ?? 'new',
      hints: progress?.hints ?? {},
      solutionShown: progress?.solutionShown ?? false,
      lastPassing: progress?.lastPassing ?? null,
      bestMs: progress?.bestMs ?? null,
    },
    now: new Date(now).toISOString(),
  };
}
