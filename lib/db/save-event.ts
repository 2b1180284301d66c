import 'server-only';
import type { CardMemory } from '../srs/card-memory';
import { type Database, database, type SqlFragment, sql } from './client';
import { isUniqueViolation } from './is-unique-violation';
import { saveParameters } from './parameter-sets';
import type { LoggedEvent } from './stored-event';

export type EventToSave = {
  /** The card; `id` is a new one when this is its first event. */
  card: { id: string; learnerId: string; itemId: string; noteId: string };
  /** `event.sequence` is the card's version plus 1; `event.stateAfter` becomes the card's memory. */
  event: LoggedEvent;
};

/**
 * saved: it is on disk. duplicate: this learner's event with this id already was. conflict: the sequence is taken or leaves a
 * gap, or the id is someone else's; nothing was written.
 */
export type SaveResult = { status: 'saved' | 'duplicate' | 'conflict' };

/**
 * Appends an event and folds it into its card, both or neither. Two writers of the same sequence cannot both win: the card only
 * moves from version sequence − 1, the event only enters when the card is at its own sequence, and (card, sequence) is unique.
 */
export async function saveEvent({ card, event }: EventToSave): Promise<SaveResult> {
  const client = database();
  const parametersId = event.kind === 'review' ? await saveParameters(event.parameters) : null;
  const statements = [upsertCard(card, event), insertEvent(card, event, parametersId)];
  if (event.kind === 'undo' || event.kind === 'redo') statements.push(markTarget(card.id, event));
  let inserted = 0;
  try {
    const counts = await client.$transaction(statements.map((statement) => client.$executeRaw(statement)));
    inserted = counts[1] ?? 0;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  if (inserted === 1) return { status: 'saved' };
  return { status: (await isKnown(client, card.learnerId, event.id)) ? 'duplicate' : 'conflict' };
}

function upsertCard(card: EventToSave['card'], { stateAfter: m, sequence }: LoggedEvent): SqlFragment {
  return sql`
    INSERT INTO "Card" ("id", "learnerId", "itemId", "noteId", "state", "stability", "difficulty", "learningStep", "reps",
      "lapses", "dueDay", "dueAt", "lastStudyDay", "lastReviewAt", "scheduledDays", "desiredRetention", "suspended",
      "buriedUntilDay", "leech", "version")
    VALUES (${card.id}, ${card.learnerId}, ${card.itemId}, ${card.noteId}, ${m.state}, ${m.stability}, ${m.difficulty},
      ${m.learningStep}, ${m.reps}, ${m.lapses}, ${m.dueDay}, ${instant(m.dueAt)}, ${m.lastStudyDay},
      ${instant(m.lastReviewAt)}, ${m.scheduledDays}, ${m.desiredRetention}, ${m.suspended}, ${m.buriedUntilDay},
      ${m.leech}, ${sequence})
    ON CONFLICT ("learnerId", "itemId") DO UPDATE SET
      "state" = excluded."state", "stability" = excluded."stability", "difficulty" = excluded."difficulty",
      "learningStep" = excluded."learningStep", "reps" = excluded."reps", "lapses" = excluded."lapses",
      "dueDay" = excluded."dueDay", "dueAt" = excluded."dueAt", "lastStudyDay" = excluded."lastStudyDay",
      "lastReviewAt" = excluded."lastReviewAt", "scheduledDays" = excluded."scheduledDays",
      "desiredRetention" = excluded."desiredRetention", "suspended" = excluded."suspended",
      "buriedUntilDay" = excluded."buriedUntilDay", "leech" = excluded."leech", "version" = excluded."version"
    WHERE "Card"."id" = excluded."id" AND "Card"."version" = ${sequence - 1}`;
}

function insertEvent(
  card: EventToSave['card'],
  event: LoggedEvent,
  parametersId: string | null,
): SqlFragment {
  const review = event.kind === 'review' ? event : null;
  return sql`
    INSERT INTO "CardEvent" ("id", "learnerId", "cardId", "sequence", "kind", "at", "studyDay", "sessionId", "zone",
      "offsetMinutes", "rolloverHour", "rating", "stateWas", "proposed", "outcome", "durationMs", "rawDurationMs",
      "scheduledDays", "fuzzSeed", "answer", "parametersId", "targetId", "untilDay", "stateBefore", "stateAfter", "undone")
    SELECT ${event.id}, ${card.learnerId}, ${card.id}, ${event.sequence}, ${event.kind}, ${new Date(event.at)},
      ${event.studyDay}, ${event.sessionId}, ${event.zone}, ${event.offsetMinutes}, ${event.rolloverHour},
      ${review?.rating ?? null}, ${review?.stateBefore.state ?? null}, ${event.proposed}, ${event.outcome},
      ${event.durationMs}, ${event.rawDurationMs}, ${review?.stateAfter.scheduledDays ?? null}, ${review?.fuzzSeed ?? null},
      ${event.answer === null ? null : JSON.stringify(event.answer)}, ${parametersId},
      ${event.kind === 'undo' || event.kind === 'redo' ? event.targetId : null},
      ${event.kind === 'bury' ? event.untilDay : null}, ${JSON.stringify(event.stateBefore)},
      ${JSON.stringify(event.stateAfter)}, ${false}
    WHERE EXISTS (SELECT 1 FROM "Card" WHERE "id" = ${card.id} AND "learnerId" = ${card.learnerId}
      AND "version" = ${event.sequence})`;
}

function markTarget(cardId: string, event: LoggedEvent & { kind: 'undo' | 'redo' }): SqlFragment {
  return sql`
    UPDATE "CardEvent" SET "undone" = ${event.kind === 'undo'} WHERE "id" = ${event.targetId} AND "cardId" = ${cardId}
      AND EXISTS (SELECT 1 FROM "CardEvent" "saved" WHERE "saved"."id" = ${event.id} AND "saved"."sequence" = ${event.sequence}
        AND "saved"."cardId" = ${cardId})`;
}

async function isKnown(client: Database, learnerId: string, eventId: string): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>(
    sql`SELECT 1 FROM "CardEvent" WHERE "id" = ${eventId} AND "learnerId" = ${learnerId}`,
  );
  return rows.length > 0;
}

function instant(milliseconds: CardMemory['dueAt']): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
