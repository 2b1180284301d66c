import type { CardMemory } from '../srs/card-memory';
import { sql } from './client';
import type { StoredCard } from './stored-card';

/** The columns of a card, in the names that `toCard` reads. */
export const CARD_COLUMNS = sql`"id", "learnerId", "itemId", "noteId", "state", "stability", "difficulty", "learningStep",
  "reps", "lapses", "dueDay", "dueAt", "lastStudyDay", "lastReviewAt", "scheduledDays", "desiredRetention", "suspended",
  "buriedUntilDay", "leech", "version"`;

/** A card as Prisma's raw query gives it: instants are Dates, SQLite's booleans may be 0 and 1. */
export type CardRow = Omit<CardMemory, 'dueAt' | 'lastReviewAt' | 'suspended' | 'leech'> &
  Omit<StoredCard, 'memory'> & {
    dueAt: Date | null;
    lastReviewAt: Date | null;
    suspended: boolean | number;
    leech: boolean | number;
  };

export function toCard(row: CardRow): StoredCard {
  return {
    id: row.id,
    learnerId: row.learnerId,
    itemId: row.itemId,
    noteId: row.noteId,
    version: row.version,
    memory: {
      state: row.state,
      stability: row.stability,
      difficulty: row.difficulty,
      learningStep: row.learningStep,
      reps: row.reps,
      lapses: row.lapses,
      dueDay: row.dueDay,
      dueAt: row.dueAt?.getTime() ?? null,
      lastStudyDay: row.lastStudyDay,
      lastReviewAt: row.lastReviewAt?.getTime() ?? null,
      scheduledDays: row.scheduledDays,
      desiredRetention: row.desiredRetention,
      suspended: Boolean(row.suspended),
      buriedUntilDay: row.buriedUntilDay,
      leech: Boolean(row.leech),
    },
  };
}
