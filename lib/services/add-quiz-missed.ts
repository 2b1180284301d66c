import 'server-only';
import { ok, type Result } from '../core/result';
import { addItems } from './add-items';
import { attemptResultView, closedAttempt } from './load-attempt-result';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';

/**
 * Puts all questions of the content that an attempt of the viewer's missed into their deck (see `addItems`). Nothing is added while the
 * review options hold back what was right, as the deck would tell it. Gives how many were not in it by hand before.
 */
export async function addQuizMissed(
  viewer: Viewer,
  attemptId: string,
): Promise<Result<{ added: number }, QuizRefusal>> {
  const found = await closedAttempt(viewer, attemptId);
  if (!found.ok) return found;
  const { attempt, frame, grade, shown, now } = found.value;
  const { missed } = attemptResultView(attempt, frame, grade, shown, now);
  const items = missed?.map(({ itemId }) => itemId) ?? [];
  return ok({ added: await addItems(viewer, items, { sessionId: 'quiz' }) });
}
