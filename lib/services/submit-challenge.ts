import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findOpenAttempt } from '../db/challenge-attempts';
import { findSubmission, saveSubmission } from '../db/challenge-submissions';
import type { StoredSubmission } from '../db/stored-challenge';
import { gradeChallenge } from '../questions/challenge/grade-challenge';
import { readSubmission } from '../questions/challenge/read-submission';
import { addMissed } from './add-missed';
import { isOver, usedMs } from './attempt-time';
import { challengeLimit } from './challenge-limit';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { SubmissionResult, SubmitRequest } from './challenge-views';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import { newItems } from './new-items';
import type { Viewer } from './page-views';
import { missedItems, reachedItems, storedResult, submissionResult } from './submission-result';
import { theChallenges } from './the-challenges';

type Submitted = Result<SubmissionResult, ChallengeRefusal>;

/**
 * Judges what a learner hands in, by the server's own library and clock, and keeps it. The same id again gives the same result,
 * also while the first is still being judged. After an exam's end it is kept and judged, and does not count as solved.
 */
export async function submitChallenge(
  viewer: Viewer,
  { id, slug, files }: SubmitRequest,
): Promise<Submitted> {
  const now = clock();
  const known = await findSubmission(viewer.id, id);
  if (known !== null) return again(known, slug);
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return fail(REFUSALS.unknownChallenge);
  const tooMany = await challengeLimit(viewer, 'challenge-submit', now);
  if (tooMany !== null) return fail(tooMany);
  const state = readSubmission(challenge, files);
  if (!state.ok) return fail({ code: 'bad-files', message: state.problem });

  const attempt = await findOpenAttempt(viewer.id, slug);
  const grade = gradeChallenge(challenge, state.value);
  const late = attempt !== null && isOver(attempt, now);
  const submission: StoredSubmission = {
    id,
    learnerId: viewer.id,
    slug,
    attemptId: attempt?.id ?? null,
    mode: attempt?.mode ?? 'learn',
    at: now,
    contentVersion: challenge.version,
    files,
    points: grade.points,
    of: grade.of,
    solved: grade.solved && !late,
    late,
    usedMs: attempt === null ? 0 : usedMs(attempt, now),
    result: storedResult(challenge, grade),
  };
  if (!(await saveSubmission(submission, await newItems(viewer.id, reachedItems(challenge, grade))))) {
    const first = await findSubmission(viewer.id, id);
    return first === null ? fail(ID_TAKEN) : again(first, slug);
  }
  const missed = missedItems(submission);
  if (missed.length > 0 && (await learnerSettingsOf(viewer.id)).addMissed)
    await addMissed(viewer, { submission: id, items: missed });
  return ok(await submissionResult(submission));
}

const ID_TAKEN = {
  code: 'id-taken',
  message: 'Something else was handed in under this id. Hand in again; your text is kept.',
} as const satisfies ChallengeRefusal;

async function again(first: StoredSubmission, slug: string): Promise<Submitted> {
  return first.slug === slug ? ok(await submissionResult(first)) : fail(ID_TAKEN);
}
