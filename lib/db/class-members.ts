import 'server-only';
import { memberOfRow } from './class-row';
import { type Database, database, sql } from './client';
import type { ClassRole, ListedMember, StoredMember } from './stored-class';
import { takeRosterEntry } from './take-roster-entry';

/** Somebody's place in a class, also when they were removed; null when they never were in it. */
export async function findMembership(
  classId: string,
  personId: string,
): Promise<{ member: StoredMember; removedAt: number | null } | null> {
  const row = await database().classMember.findUnique({ where: { classId_personId: { classId, personId } } });
  return row === null ? null : { member: memberOfRow(row), removedAt: row.removedAt?.getTime() ?? null };
}

/** Everybody who is or was in a class, by name. */
export async function listMembers(classId: string): Promise<ListedMember[]> {
  const rows = await database().classMember.findMany({
    where: { classId },
    include: { person: { select: { email: true, isAnonymous: true } } },
  });
  return rows
    .map(({ person, ...row }) => ({
      ...memberOfRow(row),
      email: person.isAnonymous === true ? null : person.email,
      removedAt: row.removedAt?.getTime() ?? null,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1));
}

/**
 * Lets somebody in as a learner under `name`, or under the name, labels and time that the roster has for their address. Who is in it
 * already stays as they are; who was removed is not let in.
 */
export async function addLearnerTo(
  classId: string,
  { personId, name, at }: { personId: string; name: string; at: number },
): Promise<'joined' | 'was-in' | 'removed'> {
  return database().$transaction(async (transaction) => {
    const joined = await transaction.$executeRaw(sql`
      INSERT INTO "ClassMember" ("classId", "personId", "role", "name", "joinedAt")
      VALUES (${classId}, ${personId}, ${'learner'}, ${name}, ${new Date(at)}) ON CONFLICT DO NOTHING`);
    const key = { classId_personId: { classId, personId } };
    if (joined === 0) {
      const { removedAt } = await transaction.classMember.findUniqueOrThrow({ where: key });
      return removedAt === null ? 'was-in' : 'removed';
    }
    const entry = await takeRosterEntry(transaction, classId, personId);
    if (entry !== null) await transaction.classMember.update({ where: key, data: entry });
    return 'joined';
  });
}

/** Changes what the class knows of somebody. */
export async function saveMember(
  classId: string,
  personId: string,
  change: Partial<Pick<StoredMember, 'name' | 'labels' | 'extraTimePercent' | 'sharesReviews'>>,
): Promise<void> {
  const { labels, ...rest } = change;
  await database().classMember.updateMany({
    where: { classId, personId },
    data: { ...rest, ...(labels === undefined ? {} : { labels: JSON.stringify(labels) }) },
  });
}

/** Makes a member an instructor or a learner. False when the class would be left without an instructor. */
export async function saveRole(classId: string, personId: string, role: ClassRole): Promise<boolean> {
  return withAnotherInstructor(classId, role === 'instructor' ? null : personId, (transaction) =>
    transaction.classMember.updateMany({ where: { classId, personId, removedAt: null }, data: { role } }),
  );
}

/** Takes somebody out of a class; what they did stays. False when the class would be left without an instructor. */
export async function removeMember(classId: string, personId: string, at: number): Promise<boolean> {
  return withAnotherInstructor(classId, personId, (transaction) =>
    transaction.classMember.updateMany({
      where: { classId, personId, removedAt: null },
      data: { removedAt: new Date(at) },
    }),
  );
}

/** Lets somebody who was removed in again, as a learner. */
export async function restoreMember(classId: string, personId: string): Promise<void> {
  await database().classMember.updateMany({
    where: { classId, personId, removedAt: { not: null } },
    data: { removedAt: null, role: 'learner' },
  });
}

/** Moves a learner into another class with name, labels and time; attempts stay where they were taken. */
export async function moveMember(
  { from, to, at }: { from: string; to: string; at: number },
  personId: string,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    const key = { classId_personId: { classId: from, personId } };
    const { name, labels, extraTimePercent } = await transaction.classMember.findUniqueOrThrow({
      where: key,
    });
    await transaction.classMember.update({ where: key, data: { removedAt: new Date(at) } });
    await transaction.classMember.upsert({
      where: { classId_personId: { classId: to, personId } },
      // Whoever is in it already stays what they are there.
      update: { removedAt: null },
      create: {
        ...{ classId: to, personId, role: 'learner', name, labels, extraTimePercent, joinedAt: new Date(at) },
      },
    });
  });
}

/** Two instructors who take one another out at once would leave none: changes of one class go one by one. */
async function withAnotherInstructor(
  classId: string,
  personId: string | null,
  change: (transaction: Pick<Database, 'classMember'>) => Promise<unknown>,
): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    await transaction.$executeRaw(sql`UPDATE "Class" SET "name" = "name" WHERE "id" = ${classId}`);
    if (personId !== null) {
      const instructors = await transaction.classMember.findMany({
        where: { classId, role: 'instructor', removedAt: null },
        select: { personId: true },
      });
      if (instructors.length === 1 && instructors[0]?.personId === personId) return false;
    }
    await change(transaction);
    return true;
  });
}
