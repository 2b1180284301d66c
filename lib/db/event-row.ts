import type { Rating } from '../core/rating';
import type { Answer } from '../questions/answer';
import type { CardEvent, SchedulerParameters } from '../srs/card-event';
import { sql } from './client';
import { snapshot } from './snapshot';
import type { StoredEvent } from './stored-event';

/** The columns of an event, in the names that `toEvent` reads. */
export const EVENT_COLUMNS = sql`"id", "learnerId", "cardId", "sequence", "kind", "at", "studyDay", "sessionId", "zone",
  "offsetMinutes", "rolloverHour", "rating", "stateWas", "proposed", "outcome", "durationMs", "rawDurationMs", "scheduledDays",
  "fuzzSeed", "answer", "parametersId", "targetId", "untilDay", "stateBefore", "stateAfter", "undone"`;

/** An event as Prisma's raw query gives it. */
export type EventRow = {
  id: string;
  learnerId: string;
  cardId: string;
  sequence: number;
  kind: CardEvent['kind'];
  at: Date;
  studyDay: number;
  sessionId: string | null;
  zone: string;
  offsetMinutes: number;
  rolloverHour: number;
  rating: number | null;
  stateWas: string | null;
  proposed: number | null;
  outcome: string | null;
  durationMs: number | null;
  rawDurationMs: number | null;
  scheduledDays: number | null;
  fuzzSeed: string | null;
  answer: string | null;
  parametersId: string | null;
  targetId: string | null;
  untilDay: number | null;
  stateBefore: string;
  stateAfter: string;
  undone: boolean | number;
};

/** A row back as an event; `parameters` by the row's `parametersId`. Throws on a row that cannot have been written by us. */
export function toEvent(row: EventRow, parameters: ReadonlyMap<string, SchedulerParameters>): StoredEvent {
  const common = {
    id: row.id,
    learnerId: row.learnerId,
    cardId: row.cardId,
    sequence: row.sequence,
    at: row.at.getTime(),
    studyDay: row.studyDay,
    sessionId: row.sessionId,
    zone: row.zone,
    offsetMinutes: row.offsetMinutes,
    rolloverHour: row.rolloverHour,
    proposed: row.proposed,
    outcome: row.outcome,
    durationMs: row.durationMs,
    rawDurationMs: row.rawDurationMs,
    answer: row.answer === null ? null : (JSON.parse(row.answer) as Answer),
    stateBefore: snapshot(row.stateBefore),
    stateAfter: snapshot(row.stateAfter),
    undone: Boolean(row.undone),
  };
  switch (row.kind) {
    case 'review':
      return {
        ...common,
        kind: 'review',
        rating: must(row, 'rating') as Rating,
        calendar: { zone: row.zone, rolloverHour: row.rolloverHour },
        parameters: parametersOf(row, parameters),
        fuzzSeed: must(row, 'fuzzSeed'),
      };
    case 'undo':
    case 'redo':
      return { ...common, kind: row.kind, targetId: must(row, 'targetId') };
    case 'bury':
      return { ...common, kind: 'bury', untilDay: must(row, 'untilDay') };
    default:
      return { ...common, kind: row.kind };
  }
}

function parametersOf(
  row: EventRow,
  parameters: ReadonlyMap<string, SchedulerParameters>,
): SchedulerParameters {
  const found = parameters.get(must(row, 'parametersId'));
  if (found === undefined) throw new Error(`Event ${row.id}: its scheduler parameters were not loaded.`);
  return found;
}

function must<K extends keyof EventRow>(row: EventRow, column: K): NonNullable<EventRow[K]> {
  const value = row[column];
  if (value === null || value === undefined)
    throw new Error(`Event ${row.id} is damaged: "${column}" is empty.`);
  return value;
}
