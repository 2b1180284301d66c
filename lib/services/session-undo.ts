import 'server-only';
import { listSessionEvents } from '../db/list-session-events';
import { undoStacks } from '../srs/undo-stacks';
import type { ReviewSession } from './review-views';

/** What undo would take back and redo give again in this session; kept in the log, so that it survives a reload. */
export async function sessionUndo(
  learnerId: string,
  sessionId: string,
): Promise<Pick<ReviewSession, 'undo' | 'redo'>> {
  const { done, undone } = undoStacks(await listSessionEvents(learnerId, sessionId));
  const point = (event: { id: string; itemId: string } | undefined) =>
    event === undefined ? null : { targetId: event.id, itemId: event.itemId };
  return { undo: point(done.at(-1)), redo: point(undone.at(-1)) };
}
