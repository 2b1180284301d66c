import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findOpenAttempt } from '../db/challenge-attempts';
import { findChallengeProgress } from '../db/challenge-progress';
import { noteSolutionShown } from '../db/save-challenge-help';
import { examGoesOn } from './attempt-time';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { SolutionRequest, SolutionView } from './challenge-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

const TRIES = 3;

/** The solutions with their reasons: after three tries, on giving up, or once it is solved. Not in an exam. */
export async function showSolution(
  viewer: Viewer,
  { slug, giveUp }: SolutionRequest,
): Promise<Result<SolutionView, ChallengeRefusal>> {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return fail(REFUSALS.unknownChallenge);
  const [progress, attempt] = await Promise.all([
    findChallengeProgress(viewer.id, slug),
    findOpenAttempt(viewer.id, slug),
  ]);
  if (examGoesOn(attempt, clock())) return fail(REFUSALS.notInExam);
  const left = TRIES - (progress?.tries ?? 0);
  const seen = progress !== null && (progress.solutionShown || progress.solvedAt !== null);
  if (left > 0 && !giveUp && !seen)
    return fail({
      code: 'not-yet',
      message: `The solution comes after ${left === 1 ? 'one more try' : `${left} more tries`}, or when you give up.`,
    });
  await noteSolutionShown(viewer.id, slug);
  return ok({
    solutions: challenge.solutions.map(({ name, title, why, files }) => ({ name, title, why, files })),
  });
}
