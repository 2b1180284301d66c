import 'server-only';
import { type Database, sql } from './client';

type Transaction = Pick<Database, '$executeRaw' | 'challengeProgress'>;

/**
 * The challenges' part of `mergeLearner`: submissions, attempts, additions to the deck and seen items change hands. Where both have begun a
 * challenge, the account's row takes the better of each and the draft saved later; the guest's row is kept beside it, with
 * the other draft, under the slug `<slug>~<guestId>` that no content has.
 */
export async function mergeChallenges(
  transaction: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  await transaction.$executeRaw(
    // One attempt at most goes on: the account's.
    sql`UPDATE "ChallengeAttempt" SET "open" = NULL, "endedAt" = COALESCE("pausedAt", "startedAt")
        WHERE "learnerId" = ${guestId} AND "open" = 1 AND EXISTS (SELECT 1 FROM "ChallengeAttempt" "kept"
          WHERE "kept"."learnerId" = ${accountId} AND "kept"."slug" = "ChallengeAttempt"."slug" AND "kept"."open" = 1)`,
  );
  await transaction.$executeRaw(
    sql`UPDATE "ChallengeAttempt" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId}`,
  );
  await transaction.$executeRaw(
    sql`UPDATE "ChallengeSubmission" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId}`,
  );
  await transaction.$executeRaw(
    sql`UPDATE "DeckAddition" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId} AND NOT EXISTS (
          SELECT 1 FROM "DeckAddition" "kept" WHERE "kept"."learnerId" = ${accountId} AND "kept"."itemId" = "DeckAddition"."itemId")`,
  );
  await transaction.$executeRaw(
    sql`UPDATE "SeenItem" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId} AND NOT EXISTS (
          SELECT 1 FROM "SeenItem" "kept" WHERE "kept"."learnerId" = ${accountId} AND "kept"."itemId" = "SeenItem"."itemId")`,
  );
  for (const guest of await transaction.challengeProgress.findMany({ where: { learnerId: guestId } })) {
    const { slug } = guest;
    const key = { learnerId_slug: { learnerId: accountId, slug } };
    const account = await transaction.challengeProgress.findUnique({ where: key });
    const saves = Math.max(guest.saves, account?.saves ?? 0);
    const guestIsLater = (guest.draftSavedAt?.getTime() ?? 0) > (account?.draftSavedAt?.getTime() ?? 0);
    if (account !== null) {
      const later = guestIsLater ? guest : account;
      const solvedAt = [account.solvedAt, guest.solvedAt]
        .filter((at) => at !== null)
        .toSorted((a, b) => a.getTime() - b.getTime());
      await transaction.challengeProgress.update({
        where: key,
        data: {
          state: [account.state, guest.state].toSorted((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0] ?? '',
          tries: account.tries + guest.tries,
          hints: JSON.stringify(most(JSON.parse(account.hints), JSON.parse(guest.hints))),
          solutionShown: account.solutionShown || guest.solutionShown,
          helpUsed: account.helpUsed || guest.helpUsed,
          solvedAt: solvedAt[0] ?? null,
          bestMs: least(account.bestMs, guest.bestMs),
          lastPassing: account.lastPassing ?? guest.lastPassing,
          // A new version: no device has seen this draft as the account's.
          saves: saves + 1,
          draft: later.draft,
          draftVersion: later.draftSavedAt === null ? 0 : saves + 1,
          draftSavedAt: later.draftSavedAt,
        },
      });
    }
    await transaction.challengeProgress.update({
      where: { learnerId_slug: { learnerId: guestId, slug } },
      data: {
        learnerId: accountId,
        slug: account === null ? slug : `${slug}~${guestId}`,
        // The row that is set aside holds the draft that is not in the other.
        ...(account !== null && guestIsLater
          ? { draft: account.draft, draftVersion: account.draftVersion, draftSavedAt: account.draftSavedAt }
          : {}),
      },
    });
  }
}

const RANK = ['started', 'solved-with-help', 'solved'];

function most(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const all = [...Object.keys(a), ...Object.keys(b)];
  return Object.fromEntries(all.map((key) => [key, Math.max(a[key] ?? 0, b[key] ?? 0)]));
}

function least(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
