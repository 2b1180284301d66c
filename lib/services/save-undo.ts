import 'server-only';
import { findCard } from '../db/find-card';
import { listEvents } from '../db/list-events';
import { undoStacks } from '../srs/undo-stacks';
import type { Delivery, Outcome } from './delivery';
import { eventMoment } from './event-moment';
import { OUTCOMES } from './outcomes';
import type { OutboxEvent } from './review-views';
import { writeEvent } from './write-event';

/** Takes back the card's last event, or gives back the one last taken; refused when that is not the event named. */
export async function saveUndo(
  delivery: Delivery,
  event: OutboxEvent & { kind: 'undo' | 'redo' },
  noteId: string,
): Promise<Outcome> {
  const { learnerId } = delivery;
  const [stored, events] = await Promise.all([
    findCard(learnerId, event.itemId),
    listEvents(learnerId, event.itemId),
  ]);
  if (events.some((known) => known.id === event.id)) return OUTCOMES.duplicate;
  const stacks = undoStacks(events);
  const target = (event.kind === 'undo' ? stacks.done : stacks.undone).at(-1);
  if (stored === null || target === undefined || target.id !== event.targetId) {
    const message =
      event.kind === 'undo'
        ? 'There is nothing to take back here: the card has been answered again since, or was already undone.'
        : 'There is nothing to give again here: the card has been answered since.';
    return { status: 'refused', code: `nothing-to-${event.kind}`, message };
  }
  return writeEvent(delivery, {
    itemId: event.itemId,
    noteId,
    cardId: stored.id,
    event: {
      id: event.id,
      sequence: stored.version + 1,
      kind: event.kind,
      targetId: target.id,
      ...eventMoment(delivery, stored.memory),
      stateBefore: stored.memory,
      stateAfter: event.kind === 'undo' ? target.stateBefore : target.stateAfter,
    },
  });
}
