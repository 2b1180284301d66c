import 'server-only';
import type { Delivery, Outcome } from './delivery';
import { OUTCOMES } from './outcomes';
import { saveChange } from './save-change';

/** One event per sibling; the ids are derived from the browser's, so that a retry is harmless here too. */
export async function changeNote(
  delivery: Delivery,
  id: string,
  kind: 'bury' | 'unbury',
  noteId: string,
): Promise<Outcome> {
  let outcome: Outcome = OUTCOMES.saved;
  for (const [index, item] of delivery.catalogue.itemsOfNote(noteId).entries()) {
    const result = await saveChange(delivery, `${id}-${index}`, kind, item.id, noteId);
    if (result.status !== 'saved') outcome = result;
  }
  return outcome;
}
