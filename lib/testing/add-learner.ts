import type { Database } from '../db/client';

/** A user row to hang cards on; `guest` makes it an anonymous one. */
export async function addLearner(client: Database, id: string, guest = false): Promise<void> {
  const now = new Date('2026-11-01T08:00:00Z');
  await client.user.create({
    data: { id, name: id, email: `${id}@example.org`, isAnonymous: guest, createdAt: now, updatedAt: now },
  });
}
