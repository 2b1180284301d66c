import 'server-only';
import { classOfRow, memberOfRow } from './class-row';
import { database } from './client';
import type { StoredClass, StoredMember } from './stored-class';

/** A class with what somebody is in it; null when there is no such class or they are not (or no longer) in it. */
export async function findMember(
  classId: string,
  personId: string,
): Promise<{ class: StoredClass; member: StoredMember } | null> {
  const row = await database().classMember.findFirst({
    where: { classId, personId, removedAt: null },
    include: { class: true },
  });
  return row === null ? null : { class: classOfRow(row.class), member: memberOfRow(row) };
}
