import 'server-only';
import { findQuizAttempt } from '../db/quiz-attempts';
import { findGrade, type StoredGrade, saveGrade } from '../db/quiz-grades';
import { listCorrections } from '../db/quiz-regrades';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { type AttemptFrame, attemptFrame } from './attempt-frame';
import { clock } from './clock';
import { gradeClosed } from './grade-closed';

/** The grade of an attempt that is over, with every regrade in it: one that was made at the same time as the attempt ended is made good. */
export async function currentGrade(attempt: QuizAttemptWithPaper, frame: AttemptFrame): Promise<StoredGrade> {
  const [grade, { regrades }] = await Promise.all([findGrade(attempt.id), listCorrections(attempt.quizId)]);
  if (grade !== null && grade.regrades >= regrades) return grade;
  const made = await gradeClosed(attempt, frame, clock());
  await saveGrade(made);
  return made;
}

/** Gives a grade to attempts that are over and have none (see `listUngraded`). */
export async function gradeUngraded(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const attempt = await findQuizAttempt(id);
    const frame = attempt === null ? null : await attemptFrame(attempt);
    if (attempt !== null && frame !== null) await currentGrade(attempt, frame);
  }
}
