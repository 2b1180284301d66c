import 'server-only';
import { database, type SqlFragment, sql } from './client';
import { EVENT_COLUMNS, type EventRow, toEvent } from './event-row';
import { getParameters } from './parameter-sets';
import type { StoredEvent } from './stored-event';

/** Reads the events that `rest` (WHERE … ORDER BY …) selects, with their scheduler parameters. */
export async function readEvents(rest: SqlFragment): Promise<StoredEvent[]> {
  const rows = await database().$queryRaw<EventRow[]>(sql`SELECT ${EVENT_COLUMNS} FROM "CardEvent" ${rest}`);
  const ids = rows.flatMap(({ parametersId }) => (parametersId === null ? [] : [parametersId]));
  const parameters = await getParameters(ids);
  return rows.map((row) => toEvent(row, parameters));
}
