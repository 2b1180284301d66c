import 'server-only';
import { sql } from './client';
import { readEvents } from './read-events';
import type { StoredEvent } from './stored-event';

/** The learner's event with this id, or null; another learner's event is not found either. */
export async function findEvent(learnerId: string, id: string): Promise<StoredEvent | null> {
  const [event] = await readEvents(sql`WHERE "id" = ${id} AND "learnerId" = ${learnerId}`);
  return event ?? null;
}
