import 'server-only';
import { type Database, sql } from './client';
import { takeRosterEntry } from './take-roster-entry';

type Transaction = Pick<Database, '$executeRaw' | 'classMember' | 'user' | 'rosterEntry'>;

/**
 * The classes' part of `mergeLearner`: the guest's places in classes become the account's. Where both are in a class, the account's place
 * stays, with the labels of both and the longer time; one that was removed stays removed, so that nobody comes back by signing in. An
 * account that the class expects takes over what the roster says.
 */
export async function mergeMemberships(
  transaction: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  for (const guest of await transaction.classMember.findMany({ where: { personId: guestId } })) {
    const { classId } = guest;
    const key = { classId_personId: { classId, personId: accountId } };
    const account = await transaction.classMember.findUnique({ where: key });
    if (account === null) {
      await transaction.$executeRaw(sql`
        UPDATE "ClassMember" SET "personId" = ${accountId} WHERE "classId" = ${classId} AND "personId" = ${guestId}`);
      const entry = await takeRosterEntry(transaction, classId, accountId);
      if (entry !== null) await transaction.classMember.update({ where: key, data: entry });
      continue;
    }
    const labels = new Set([
      ...(JSON.parse(account.labels) as string[]),
      ...(JSON.parse(guest.labels) as string[]),
    ]);
    await transaction.classMember.update({
      where: key,
      data: {
        labels: JSON.stringify([...labels]),
        extraTimePercent: Math.max(account.extraTimePercent, guest.extraTimePercent),
      },
    });
    await transaction.classMember.delete({ where: { classId_personId: { classId, personId: guestId } } });
  }
}
