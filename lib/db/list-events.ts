import 'server-only';
import { sql } from './client';
import { readEvents } from './read-events';
import type { StoredEvent } from './stored-event';

/** Everything that happened to the learner's card of an item, oldest first. */
export async function listEvents(learnerId: string, itemId: string): Promise<StoredEvent[]> {
  return await readEvents(
    sql`WHERE "cardId" = (SELECT "id" FROM "Card" WHERE "learnerId" = ${learnerId} AND "itemId" = ${itemId}) ORDER BY "sequence"`,
  );
}
