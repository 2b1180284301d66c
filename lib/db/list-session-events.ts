import 'server-only';
import type { Rating } from '../core/rating';
import type { CardEventKind } from '../srs/card-event';
import type { CardState } from '../srs/card-memory';
import { database, sql } from './client';

/** What undo, redo and the summary of a session need of an event. `at` is epoch ms. */
export type SessionEvent = {
  id: string;
  itemId: string;
  at: number;
  studyDay: number;
  targetId: string | null;
  undone: boolean;
  durationMs: number | null;
} & (
  | { kind: 'review'; rating: Rating; stateWas: CardState }
  | { kind: Exclude<CardEventKind, 'review'>; rating: null; stateWas: null }
);

type Row = Omit<SessionEvent, 'at' | 'undone'> & { at: Date; undone: boolean | number };

/** A learner's events of one review session, oldest first (equal instants: by card, then in the card's order). */
export async function listSessionEvents(learnerId: string, sessionId: string): Promise<SessionEvent[]> {
  const rows = await database().$queryRaw<Row[]>(
    sql`SELECT e."id", c."itemId", e."kind", e."at", e."studyDay", e."targetId", e."undone", e."durationMs", e."rating", e."stateWas"
        FROM "CardEvent" e JOIN "Card" c ON c."id" = e."cardId"
        WHERE e."sessionId" = ${sessionId} AND e."learnerId" = ${learnerId}
        ORDER BY e."at", e."cardId", e."sequence"`,
  );
  return rows.map((row) => ({ ...row, at: row.at.getTime(), undone: Boolean(row.undone) }) as SessionEvent);
}
