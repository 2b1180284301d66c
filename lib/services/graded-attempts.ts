import 'server-only';
import { listCorrections } from '../db/quiz-regrades';
import { type ClosedAttempt, listClosedAttempts } from '../db/quiz-results';
import { gradeUngraded } from './current-grade';

export type GradedClosed = ClosedAttempt & { grade: NonNullable<ClosedAttempt['grade']> };

/** The attempts at a quiz that are over, each with a grade that counts every regrade in: those that lag are graded first. */
export async function gradedAttempts(quizId: string): Promise<GradedClosed[]> {
  const [attempts, { regrades }] = await Promise.all([listClosedAttempts(quizId), listCorrections(quizId)]);
  const behind = attempts.filter(({ grade }) => grade === null || grade.regrades < regrades);
  if (behind.length > 0) await gradeUngraded(behind.map(({ id }) => id));
  const all = behind.length > 0 ? await listClosedAttempts(quizId) : attempts;
  return all.flatMap(({ grade, ...rest }) => (grade === null ? [] : [{ ...rest, grade }]));
}
