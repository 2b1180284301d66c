import 'server-only';
import { database } from './client';

/** Ids of a class's instructors, those who were removed too: what they gave to a quiz stays in it. */
export async function listInstructors(classId: string): Promise<string[]> {
  const rows = await database().classMember.findMany({
    where: { classId, role: 'instructor' },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
