import 'server-only';
import { database, sql } from './client';
import type { Role } from './find-user';

/** Gives an account a role. False when there is none, or when the instance would be left without an administrator. */
export async function changeRole(userId: string, role: Role): Promise<boolean> {
  const changed = await database().$executeRaw(
    sql`UPDATE "User" SET "role" = ${role}, "updatedAt" = ${new Date()} WHERE "id" = ${userId}
        AND (${role === 'administrator'} = ${true} OR "role" <> ${'administrator'} OR EXISTS (
          SELECT 1 FROM "User" "other" WHERE "other"."role" = ${'administrator'} AND "other"."id" <> ${userId}))`,
  );
  return changed === 1;
}
