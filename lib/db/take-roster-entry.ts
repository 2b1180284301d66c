import 'server-only';
import type { Database } from './client';

type Transaction = Pick<Database, 'user' | 'rosterEntry'>;

/**
 * What a class's roster says of somebody, taken off it: they are there now. Null when nobody expects them, and for guests, whose address
 * is none.
 */
export async function takeRosterEntry(
  transaction: Transaction,
  classId: string,
  personId: string,
): Promise<{ name?: string; labels: string; extraTimePercent: number } | null> {
  const person = await transaction.user.findUnique({
    where: { id: personId },
    select: { email: true, isAnonymous: true },
  });
  if (person === null || person.isAnonymous === true) return null;
  const email = person.email.toLowerCase();
  const entry = await transaction.rosterEntry.findUnique({ where: { classId_email: { classId, email } } });
  if (entry === null) return null;
  await transaction.rosterEntry.delete({ where: { classId_email: { classId, email } } });
  const { name, labels, extraTimePercent } = entry;
  return { ...(name === '' ? {} : { name }), labels, extraTimePercent };
}
