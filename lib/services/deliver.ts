import 'server-only';
import { assertNever } from '../core/assert-never';
import { findCard } from '../db/find-card';
import { changeNote } from './change-note';
import type { Delivery, Outcome } from './delivery';
import { presentCard } from './present-card';
import type { DeliveryResult, OutboxEvent } from './review-views';
import { saveChange } from './save-change';
import { saveReview } from './save-review';
import { saveUndo } from './save-undo';

/**
 * Saves one event of the browser's outbox. The learner is the one who is signed in; ids from the browser only ever name
 * that learner's own rows. The same event twice is a `duplicate`; an answer to a card that moved on is a `conflict`.
 */
export async function deliver(delivery: Delivery, event: OutboxEvent): Promise<DeliveryResult> {
  const { catalogue, learnerId, settings, now } = delivery;
  const item = catalogue.item(event.itemId);
  if (item === null) {
    const message = 'There is no such card. It may come from another instance or an older version.';
    return { id: event.id, status: 'refused', code: 'unknown-card', message, card: null };
  }
  const { after, ...outcome } = await save(delivery, event, item.noteId);
  const stored = after ?? (await findCard(learnerId, event.itemId));
  const card =
    item.status === 'live' ? presentCard(catalogue, { learnerId, item, stored, settings, now }) : null;
  return { id: event.id, ...outcome, card };
}

async function save(delivery: Delivery, event: OutboxEvent, noteId: string): Promise<Outcome> {
  switch (event.kind) {
    case 'review':
      return saveReview(delivery, event, noteId);
    case 'undo':
    case 'redo':
      return saveUndo(delivery, event, noteId);
    case 'bury-note':
      return changeNote(delivery, event.id, 'bury', noteId);
    case 'unbury-note':
      return changeNote(delivery, event.id, 'unbury', noteId);
    case 'bury':
    case 'unbury':
    case 'suspend':
    case 'unsuspend':
    case 'reset':
      return saveChange(delivery, event.id, event.kind, event.itemId, noteId);
    default:
      return assertNever(event);
  }
}
