import 'server-only';
import { findCard } from '../db/find-card';
import { findEvent } from '../db/find-event';
import { type CardMemory, NEW_CARD } from '../srs/card-memory';
import type { Delivery, Outcome } from './delivery';
import { eventMoment } from './event-moment';
import { OUTCOMES } from './outcomes';
import { writeEvent } from './write-event';

export type Change = 'bury' | 'unbury' | 'suspend' | 'unsuspend' | 'reset';

/** Buries, suspends or resets a card, or takes that back. */
export async function saveChange(
  delivery: Delivery,
  id: string,
  kind: Change,
  itemId: string,
  noteId: string,
): Promise<Outcome> {
  const stored = await findCard(delivery.learnerId, itemId);
  if ((await findEvent(delivery.learnerId, id)) !== null) return OUTCOMES.duplicate;
  const before = stored?.memory ?? NEW_CARD;
  const when = eventMoment(delivery, before);
  const common = {
    id,
    sequence: (stored?.version ?? 0) + 1,
    ...when,
    stateBefore: before,
    stateAfter: changed(before, kind, when.studyDay),
  };
  return writeEvent(delivery, {
    itemId,
    noteId,
    cardId: stored?.id ?? crypto.randomUUID(),
    event: kind === 'bury' ? { ...common, kind, untilDay: when.studyDay + 1 } : { ...common, kind },
  });
}

function changed(memory: CardMemory, kind: Change, today: number): CardMemory {
  switch (kind) {
    case 'bury':
      return { ...memory, buriedUntilDay: today + 1 };
    case 'unbury':
      return { ...memory, buriedUntilDay: null };
    case 'suspend':
      return { ...memory, suspended: true };
    case 'unsuspend':
      return { ...memory, suspended: false };
    case 'reset':
      return NEW_CARD;
  }
}
