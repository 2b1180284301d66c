import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findOpenAttempt } from '../db/challenge-attempts';
import { takeHintStep } from '../db/save-challenge-help';
import { gradeChallenge } from '../questions/challenge/grade-challenge';
import { hintSteps } from '../questions/challenge/hint-steps';
import { readSubmission } from '../questions/challenge/read-submission';
import { examGoesOn } from './attempt-time';
import { challengeLimit } from './challenge-limit';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { HintRequest, HintView } from './challenge-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { theChallenges } from './the-challenges';

/** The next step of an objective's hint with those before it, from where the files are now; counted as help. Not in an exam. */
export async function takeHint(
  viewer: Viewer,
  { slug, objective, files }: HintRequest,
): Promise<Result<HintView, ChallengeRefusal>> {
  const challenge = theChallenges().get(slug);
  if (challenge === undefined) return fail(REFUSALS.unknownChallenge);
  if (!challenge.objectives.some(({ id }) => id === objective))
    return fail({ code: 'unknown-objective', message: 'This challenge has no such objective.' });
  const now = clock();
  if (examGoesOn(await findOpenAttempt(viewer.id, slug), now)) return fail(REFUSALS.notInExam);
  const tooMany = await challengeLimit(viewer, 'challenge-hint', now);
  if (tooMany !== null) return fail(tooMany);
  const state = readSubmission(challenge, files);
  if (!state.ok) return fail({ code: 'bad-files', message: state.problem });
  const steps = hintSteps(challenge, objective, gradeChallenge(challenge, state.value));
  if (steps === null)
    return fail({ code: 'reached', message: 'This objective is reached with the files as they are.' });
  const step = await takeHintStep(viewer.id, slug, objective);
  return ok({ objective, step, texts: steps.slice(0, step) });
}
