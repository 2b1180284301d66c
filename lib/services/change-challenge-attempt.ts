import 'server-only';
import { sameFiles } from '../content/same-files';
import { fail, ok, type Result } from '../core/result';
import {
  endAttempt,
  findOpenAttempt,
  openAttempt,
  pauseAttempt,
  resumeAttempt,
} from '../db/challenge-attempts';
import { findChallengeProgress } from '../db/challenge-progress';
import { attemptView, examGoesOn } from './attempt-time';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { AttemptRequest, ChallengeAttemptView, ChallengeMode } from './challenge-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

/**
 * Starts, pauses, resumes or leaves an attempt, by the server's clock, and gives the one that goes on then (null after leaving).
 * Starting again what goes on already changes nothing; an exam ends practice, and has to be left before practice begins.
 */
export async function changeChallengeAttempt(
  viewer: Viewer,
  { slug, action }: AttemptRequest,
): Promise<Result<ChallengeAttemptView | null, ChallengeRefusal>> {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return fail(REFUSALS.unknownChallenge);
  const now = clock();
  const going = await findOpenAttempt(viewer.id, slug);
  if (action === 'start-learn' || action === 'start-exam') {
    const mode: ChallengeMode = action === 'start-learn' ? 'learn' : 'exam';
    const exam = examGoesOn(going, now);
    if (going !== null && (going.mode === 'learn' ? mode === 'learn' : exam && mode === 'exam'))
      return ok(attemptView(going, now));
    if (exam) return fail(REFUSALS.notInExam);
    if (going !== null) await endAttempt(going.id, now);
    const endsAt = mode === 'exam' ? now + challenge.minutes[1] * 60_000 : null;
    const times = { startedAt: now, endsAt, pausedAt: null, pausedMs: 0 };
    const attempt = { id: crypto.randomUUID(), slug, mode, ...times };
    await openAttempt(viewer.id, attempt, { anew: mode === 'learn' && (await isSolution(viewer.id, slug)) });
    return ok(await current(viewer, slug, now));
  }
  if (going === null)
    return action === 'leave'
      ? ok(null)
      : fail({ code: 'no-attempt', message: 'No attempt goes on here. Start one first.' });
  if (action === 'leave') {
    await endAttempt(going.id, now);
    return ok(null);
  }
  if (going.mode === 'exam')
    return fail({
      code: 'exam-goes-on',
      message: 'An exam cannot be paused. Its time runs until you hand in.',
    });
  if (action === 'pause') await pauseAttempt(going.id, now);
  else if (going.pausedAt !== null)
    await resumeAttempt(going.id, going.pausedAt, Math.max(0, now - going.pausedAt));
  return ok(await current(viewer, slug, now));
}

/** Whether what is kept of a challenge is its solution, which has a place of its own: who begins again begins with the start. */
async function isSolution(learnerId: string, slug: string): Promise<boolean> {
  const { draft = null, lastPassing = null } = (await findChallengeProgress(learnerId, slug)) ?? {};
  return draft !== null && lastPassing !== null && sameFiles(draft.files, lastPassing);
}

async function current(viewer: Viewer, slug: string, now: number): Promise<ChallengeAttemptView | null> {
  const attempt = await findOpenAttempt(viewer.id, slug);
  return attempt === null ? null : attemptView(attempt, now);
}
