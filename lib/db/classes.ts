import 'server-only';
import { classOfRow, memberOfRow } from './class-row';
import { database, sql } from './client';
import type { StoredClass, StoredMember } from './stored-class';

/** A class by id, or null. Who may see it is the caller's to decide. */
export async function findClass(id: string): Promise<StoredClass | null> {
  const row = await database().class.findUnique({ where: { id } });
  return row === null ? null : classOfRow(row);
}

/** The class that a join code opens, or null. */
export async function findClassByCode(joinCode: string): Promise<StoredClass | null> {
  const row = await database().class.findUnique({ where: { joinCode } });
  return row === null ? null : classOfRow(row);
}

/** Adds a class with its first instructor. */
export async function insertClass(
  { id, name, createdAt }: Pick<StoredClass, 'id' | 'name' | 'createdAt'>,
  instructor: Pick<StoredMember, 'personId' | 'name'>,
): Promise<void> {
  const at = new Date(createdAt);
  await database().class.create({
    data: {
      ...{ id, name, createdAt: at },
      members: { create: { ...instructor, role: 'instructor', joinedAt: at } },
    },
  });
}

/** The classes somebody is in with what they are there, the newest first, archived ones last. */
export async function listClassesOf(
  personId: string,
): Promise<{ class: StoredClass; member: StoredMember }[]> {
  const rows = await database().classMember.findMany({
    where: { personId, removedAt: null },
    include: { class: true },
  });
  return rows
    .map((row) => ({ class: classOfRow(row.class), member: memberOfRow(row) }))
    .toSorted(
      (a, b) =>
        Number(a.class.archivedAt !== null) - Number(b.class.archivedAt !== null) ||
        b.class.createdAt - a.class.createdAt ||
        (a.class.id < b.class.id ? -1 : 1),
    );
}

/** How many learners each class has, those who were removed left out. */
export async function countLearners(classIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database().classMember.groupBy({
    by: ['classId'],
    where: { classId: { in: [...classIds] }, role: 'learner', removedAt: null },
    _count: { personId: true },
  });
  return new Map(rows.map(({ classId, _count }) => [classId, _count.personId]));
}

/** Changes what is given of a class. */
export async function saveClass(
  id: string,
  change: Partial<Pick<StoredClass, 'name' | 'guestsMayJoin' | 'archivedAt'>>,
): Promise<void> {
  const { archivedAt, ...rest } = change;
  const archived =
    archivedAt === undefined ? {} : { archivedAt: archivedAt === null ? null : new Date(archivedAt) };
  await database().class.updateMany({ where: { id }, data: { ...rest, ...archived } });
}

/** Gives a class a join code, or none. False when another class has it. */
export async function saveJoinCode(id: string, joinCode: string | null): Promise<boolean> {
  const saved = await database().$executeRaw(sql`
    UPDATE "Class" SET "joinCode" = ${joinCode}
    WHERE "id" = ${id} AND NOT EXISTS (SELECT 1 FROM "Class" "other" WHERE "other"."joinCode" = ${joinCode} AND "other"."id" <> ${id})`);
  return saved === 1;
}

/** Takes a class away with its quizzes, attempts and results. */
export async function deleteClass(id: string): Promise<void> {
  await database().class.deleteMany({ where: { id } });
}
