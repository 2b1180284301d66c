import 'server-only';
import { database } from './client';

export type Role = 'learner' | 'instructor' | 'administrator';

export type StoredUser = { id: string; name: string; email: string; guest: boolean; role: Role };

/** An account or guest by id, or null. */
export async function findUser(id: string): Promise<StoredUser | null> {
  const row = await database().user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, isAnonymous: true, role: true },
  });
  if (row === null) return null;
  const { isAnonymous, role, ...rest } = row;
  return {
    ...rest,
    guest: isAnonymous === true,
    // An unknown word in the column gives the least rights.
    role: role === 'instructor' || role === 'administrator' ? role : 'learner',
  };
}
