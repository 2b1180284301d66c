import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { CardMemory } from '../srs/card-memory';
import { fold } from '../srs/fold';
import { CARD_COLUMNS, type CardRow, toCard } from './card-row';
import { database, join, sql } from './client';
import { readEvents } from './read-events';
import type { StoredCard } from './stored-card';
import type { StoredEvent } from './stored-event';

export type ReviewProblem = { cardId: string; learnerId: string; itemId: string; message: string };

const PAGE = 500;

/**
 * Goes over every card of the database, a page at a time, and proves that its row is the fold of its events, that the marks of
 * undo are what the events say, and that no event belongs to another learner than its card.
 */
export async function checkReviews(): Promise<{ cards: number; events: number; problems: ReviewProblem[] }> {
  const result = { cards: 0, events: 0, problems: [] as ReviewProblem[] };
  for (let after = ''; ; ) {
    const rows = await database().$queryRaw<CardRow[]>(
      sql`SELECT ${CARD_COLUMNS} FROM "Card" WHERE "id" > ${after} ORDER BY "id" LIMIT ${PAGE}`,
    );
    const cards = rows.map(toCard);
    const last = cards.at(-1);
    if (last === undefined) return result;
    after = last.id;
    const logs = await logsOf(cards);
    for (const card of cards) {
      const events = logs.get(card.id) ?? [];
      result.cards += 1;
      result.events += events.length;
      const { id: cardId, learnerId, itemId } = card;
      for (const message of faultsOf(card, events))
        result.problems.push({ cardId, learnerId, itemId, message });
    }
  }
}

async function logsOf(cards: readonly StoredCard[]): Promise<Map<string, StoredEvent[]>> {
  const events = await readEvents(
    sql`WHERE "cardId" IN (${join(cards.map(({ id }) => id))}) ORDER BY "cardId", "sequence"`,
  );
  const logs = new Map<string, StoredEvent[]>();
  for (const event of events) logs.set(event.cardId, [...(logs.get(event.cardId) ?? []), event]);
  return logs;
}

function faultsOf(card: StoredCard, events: readonly StoredEvent[]): string[] {
  const faults: string[] = [];
  const folded = fold(events);
  if (!folded.ok) faults.push(`its events do not fold: ${JSON.stringify(folded.problem)}.`);
  else faults.push(...differences(card.memory, folded.value));
  if (card.version !== events.length)
    faults.push(`version is ${card.version}, but there are ${events.length} events.`);
  if (events.some(({ learnerId }) => learnerId !== card.learnerId))
    faults.push('some of its events are another learner’s.');
  const undone = new Set<string>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.targetId);
    if (event.kind === 'redo') undone.delete(event.targetId);
  }
  const wrong = events.filter((event) => event.undone !== undone.has(event.id));
  if (wrong.length > 0) faults.push(`the undo mark is wrong on ${wrong.map(({ id }) => id).join(', ')}.`);
  return faults;
}

function differences(row: CardMemory, folded: CardMemory): string[] {
  const fields = Object.keys(folded) as (keyof CardMemory)[];
  return fields
    .filter((field) => !isDeepStrictEqual(row[field], folded[field]))
    .map((field) => `${field} is ${row[field]}, its events say ${folded[field]}.`);
}
