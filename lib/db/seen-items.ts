import 'server-only';
import { type Database, database, sql } from './client';

/** An item that a learner met in a challenge before any review of it. `seenAt` is epoch ms. */
export type SeenItem = { itemId: string; slug: string; submissionId: string; seenAt: number };

/** Notes items as seen, as part of a transaction; what was seen before stays as it was. */
export async function insertSeen(
  transaction: Pick<Database, '$executeRaw'>,
  learnerId: string,
  { slug, submissionId, seenAt }: Omit<SeenItem, 'itemId'>,
  itemIds: readonly string[],
): Promise<void> {
  for (const itemId of itemIds)
    await transaction.$executeRaw(sql`
      INSERT INTO "SeenItem" ("learnerId", "itemId", "slug", "submissionId", "seenAt")
      VALUES (${learnerId}, ${itemId}, ${slug}, ${submissionId}, ${new Date(seenAt)}) ON CONFLICT DO NOTHING`);
}

/** What a learner met in challenges, first met first. */
export async function listSeen(learnerId: string): Promise<SeenItem[]> {
  const rows = await database().seenItem.findMany({
    where: { learnerId },
    omit: { learnerId: true },
    orderBy: [{ seenAt: 'asc' }, { itemId: 'asc' }],
  });
  return rows.map((row) => ({ ...row, seenAt: row.seenAt.getTime() }));
}
