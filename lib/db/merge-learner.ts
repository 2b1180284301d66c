import 'server-only';
import { CARD_COLUMNS, type CardRow, toCard } from './card-row';
import { type Database, database, sql } from './client';
import { mergeAttempts } from './merge-attempts';
import { mergeChallenges } from './merge-challenges';
import { mergeMemberships } from './merge-memberships';
import type { StoredCard } from './stored-card';

type Transaction = Pick<Database, '$executeRaw' | '$queryRaw'>;

/**
 * Gives everything that a guest has (cards, events, flags, challenges, places in classes, attempts at quizzes; settings where the account has none) to an account. The guest's user
 * row stays, empty. Nothing is lost: where both know an item, the card with more events goes on (equal: the account's) and the
 * other is kept beside it, suspended, under the item id `<itemId>~<cardId>` that no content has; its events keep their ids.
 * Doing it twice, or for one and the same user, changes nothing.
 */
export async function mergeLearner(guestId: string, accountId: string): Promise<void> {
  if (guestId === accountId) return;
  await database().$transaction(
    async (transaction) => {
      const guests = await cardsOf(transaction, guestId);
      const accounts = new Map((await cardsOf(transaction, accountId)).map((card) => [card.itemId, card]));
      for (const card of guests) {
        const other = accounts.get(card.itemId);
        if (other !== undefined) await setAside(transaction, card.version > other.version ? other : card);
      }
      await transaction.$executeRaw(
        sql`UPDATE "Card" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId}`,
      );
      await transaction.$executeRaw(
        // Session ids hold the learner's: with the account's in them, undo and the summary of today go on after signing up.
        sql`UPDATE "CardEvent" SET "learnerId" = ${accountId}, "sessionId" = REPLACE("sessionId", ${guestId}, ${accountId})
            WHERE "learnerId" = ${guestId}`,
      );
      await transaction.$executeRaw(
        sql`UPDATE "ContentFlag" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId}`,
      );
      await transaction.$executeRaw(
        sql`UPDATE "LearnerSettings" SET "learnerId" = ${accountId} WHERE "learnerId" = ${guestId}
            AND NOT EXISTS (SELECT 1 FROM "LearnerSettings" "kept" WHERE "kept"."learnerId" = ${accountId})`,
      );
      await mergeChallenges(transaction, guestId, accountId);
      await mergeMemberships(transaction, guestId, accountId);
      await mergeAttempts(transaction, guestId, accountId);
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

async function cardsOf(transaction: Transaction, learnerId: string): Promise<StoredCard[]> {
  const rows = await transaction.$queryRaw<CardRow[]>(
    sql`SELECT ${CARD_COLUMNS} FROM "Card" WHERE "learnerId" = ${learnerId}`,
  );
  return rows.map(toCard);
}

/** Renames the card and suspends it by an event of its own, so that it still is the fold of its events. */
async function setAside(transaction: Transaction, card: StoredCard): Promise<void> {
  const sequence = card.version + 1;
  const before = JSON.stringify(card.memory);
  const after = JSON.stringify({ ...card.memory, suspended: true });
  await transaction.$executeRaw(
    sql`UPDATE "Card" SET "itemId" = ${`${card.itemId}~${card.id}`}, "suspended" = ${true}, "version" = ${sequence}
        WHERE "id" = ${card.id}`,
  );
  await transaction.$executeRaw(
    sql`INSERT INTO "CardEvent" ("id", "learnerId", "cardId", "sequence", "kind", "at", "studyDay", "zone", "offsetMinutes",
          "rolloverHour", "stateBefore", "stateAfter", "undone")
        SELECT ${`merge-${card.id}`}, "learnerId", "cardId", ${sequence}, ${'suspend'}, "at", "studyDay", "zone",
          "offsetMinutes", "rolloverHour", ${before}, ${after}, ${false}
        FROM "CardEvent" WHERE "cardId" = ${card.id} AND "sequence" = ${card.version}`,
  );
}
