import type { Database } from '../db/client';

/** A class with its people, who are there already. `role` is what they are in the class. */
export async function addClass(
  client: Database,
  id: string,
  people: Readonly<Record<string, 'instructor' | 'learner'>>,
): Promise<void> {
  const at = new Date('2026-11-01T08:00:00Z');
  await client.class.create({ data: { id, name: `Class ${id}`, joinCode: null, createdAt: at } });
  await client.classMember.createMany({
    data: Object.entries(people).map(([personId, role]) => ({
      ...{ classId: id, personId, role, name: personId },
      joinedAt: at,
    })),
  });
}
