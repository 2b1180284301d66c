import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findMembership } from '../db/class-members';
import { findQuizAttempt } from '../db/quiz-attempts';
import { EVERY_ASPECT } from '../quiz/review-matrix';
import { attemptFrame } from './attempt-frame';
import type { AttemptResultView } from './attempt-result-views';
import { changeAttempt } from './change-attempt';
import { clock } from './clock';
import { currentGrade } from './current-grade';
import { attemptResultView } from './load-attempt-result';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { resultsHead } from './results-head';
import type { ResultsHead } from './results-views';

export type AttemptOfLearner = {
  head: ResultsHead;
  name: string;
  /** How often the page lost the focus. */
  blurs: number;
  messages: readonly { at: number; by: string; text: string }[];
  result: AttemptResultView;
};

/** A learner's attempt that is over exactly as it was seen, with everything about it; for instructors of the class. Previews are nobody's. */
export async function loadAttemptOf(
  viewer: Viewer,
  { quizId, attemptId }: { quizId: string; attemptId: string },
): Promise<Result<AttemptOfLearner, QuizRefusal>> {
  const found = await resultsHead(viewer, quizId);
  if (!found.ok) return found;
  const changed = await changeAttempt(
    async () => {
      const attempt = await findQuizAttempt(attemptId);
      return attempt?.quizId === quizId && !attempt.preview ? attempt : null;
    },
    clock(),
    () => ({ events: [], outcome: null }),
  );
  const frame = changed === null ? null : await attemptFrame(changed.attempt);
  if (changed === null || frame === null) return fail(NOT_FOUND);
  const { attempt } = changed;
  if (attempt.state.phase === 'open') return fail(RUNS);
  const [grade, place] = await Promise.all([
    currentGrade(attempt, frame),
    findMembership(attempt.classId, attempt.personId),
  ]);
  return ok({
    head: found.value.head,
    name: place?.member.name ?? 'Somebody',
    blurs: attempt.state.blurs,
    messages: attempt.state.messages,
    result: attemptResultView(attempt, frame, grade, { moment: 'closed', may: EVERY_ASPECT }, clock()),
  });
}

const RUNS: QuizRefusal = {
  code: 'wrong-state',
  message: 'This attempt still goes on. It can be read when it is handed in.',
};
