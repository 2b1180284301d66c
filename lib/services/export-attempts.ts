import 'server-only';
import { listAttemptIds } from '../db/list-attempt-ids';
import { findQuizAttempt } from '../db/quiz-attempts';
import { listAttemptEvents } from '../db/quiz-events';
import { paperItemView } from '../quiz/paper-item-view';
import { loadAttemptResult } from './load-attempt-result';
import type { Viewer } from './page-views';

/**
 * The attempts of the one who asks: the questions as they were shown, everything that was done, and of the result what the review options
 * show now.
 */
export async function exportAttempts(viewer: Viewer) {
  const exported = [];
  for (const id of await listAttemptIds(viewer.id)) {
    const attempt = await findQuizAttempt(id);
    if (attempt === null) continue;
    const [events, result] = [await listAttemptEvents(id), await loadAttemptResult(viewer, id)];
    const { quizId, order, preview, startedAt, closedAt, state, paper } = attempt;
    exported.push({
      ...{ id, quizId, order, preview },
      startedAt: new Date(startedAt),
      closedAt: closedAt === null ? null : new Date(closedAt),
      phase: state.phase,
      questions: paper.items.map(paperItemView),
      events: events.map((event) => ({ ...event, serverAt: new Date(event.serverAt) })),
      result: result.ok ? result.value : null,
    });
  }
  return exported;
}
