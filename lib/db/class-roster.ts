import 'server-only';
import { database } from './client';

/** Somebody who is expected. */
export type ExpectedPerson = {
  /** Lower case. */
  email: string;
  /** Empty: as their account says. */
  name: string;
  labels: readonly string[];
  extraTimePercent: number;
};

/** What a pasted line says; null leaves what is known. */
export type RosterChange = {
  email: string;
  name: string | null;
  labels: readonly string[] | null;
  extraTimePercent: number | null;
};

/** Who is expected in a class and has not joined, by address. */
export async function listRoster(classId: string): Promise<ExpectedPerson[]> {
  const rows = await database().rosterEntry.findMany({ where: { classId }, orderBy: { email: 'asc' } });
  return rows.map(({ email, name, labels, extraTimePercent }) => ({
    ...{ email, name, extraTimePercent },
    labels: JSON.parse(labels) as string[],
  }));
}

/** Addresses of those who are in a class, with who they are; guests have none. Lower case. */
export async function memberAddresses(classId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database().classMember.findMany({
    where: { classId, removedAt: null },
    select: { personId: true, person: { select: { email: true, isAnonymous: true } } },
  });
  return new Map(
    rows.flatMap(({ personId, person }) =>
      person.isAnonymous === true ? [] : [[person.email.toLowerCase(), personId] as const],
    ),
  );
}

/** Takes a paste over, all of it or nothing: members get what it says, others are expected from now on. */
export async function saveRoster(
  classId: string,
  {
    members,
    expected,
    at,
  }: {
    members: readonly (RosterChange & { personId: string })[];
    expected: readonly RosterChange[];
    at: number;
  },
): Promise<void> {
  await database().$transaction(
    async (transaction) => {
      for (const { personId, ...change } of members)
        await transaction.classMember.updateMany({ where: { classId, personId }, data: columnsOf(change) });
      for (const change of expected) {
        const { email } = change;
        const columns = columnsOf(change);
        await transaction.rosterEntry.upsert({
          where: { classId_email: { classId, email } },
          update: columns,
          create: { classId, email, name: '', addedAt: new Date(at), ...columns },
        });
      }
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
}

/** Expects somebody no more. */
export async function removeExpected(classId: string, email: string): Promise<void> {
  await database().rosterEntry.deleteMany({ where: { classId, email } });
}

function columnsOf({ name, labels, extraTimePercent }: Omit<RosterChange, 'email'>) {
  return {
    ...(name === null ? {} : { name }),
    ...(labels === null ? {} : { labels: JSON.stringify(labels) }),
    ...(extraTimePercent === null ? {} : { extraTimePercent }),
  };
}
