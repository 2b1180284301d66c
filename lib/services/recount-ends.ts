import 'server-only';
import { findQuizAttempt, listOpenAttempts, saveEnds } from '../db/quiz-attempts';
import { attemptFrame, endsOf } from './attempt-frame';

/** Counts again when the attempts that run end, after something changed that: a later end reaches who writes already, and so does an earlier one. */
export async function recountEnds(quizId: string): Promise<void> {
  for (const { id } of await listOpenAttempts(quizId)) {
    const attempt = await findQuizAttempt(id);
    const frame = attempt === null ? null : await attemptFrame(attempt);
    if (attempt === null || frame === null) continue;
    const { startedAt, state } = attempt;
    await saveEnds(id, endsOf(frame, { startedAt, extraMinutes: state.extraMinutes }));
  }
}
