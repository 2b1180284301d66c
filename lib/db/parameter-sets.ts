import 'server-only';
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SchedulerParameters } from '../srs/card-event';
import { type Database, database, join, sql } from './client';

const schema = z.strictObject({
  engine: z.string(),
  weights: z.array(z.number()),
  requestRetention: z.number(),
  maximumInterval: z.number(),
  learningSteps: z.array(z.number()),
  relearningSteps: z.array(z.number()),
});

type Known = { byId: Map<string, SchedulerParameters>; saved: Map<string, string> };
// Rows never change, so what was read or written once holds for the life of the client.
const caches = new WeakMap<Database, Known>();

/** Makes sure that the set has its row, and gives its id: the SHA-256 of its JSON. A set seen before costs no query. */
export async function saveParameters(parameters: SchedulerParameters): Promise<string> {
  const text = canonical(parameters);
  const { saved, byId } = known();
  const before = saved.get(text);
  if (before !== undefined) return before;
  const id = createHash('sha256').update(text).digest('hex');
  await database().$executeRaw(
    sql`INSERT INTO "SchedulerParameters" ("id", "parameters", "createdAt") VALUES (${id}, ${text}, ${new Date()})
        ON CONFLICT ("id") DO NOTHING`,
  );
  saved.set(text, id);
  byId.set(id, schema.parse(JSON.parse(text)));
  return id;
}

/** The sets with these ids, by id. Throws when one is missing, which the foreign key rules out. */
export async function getParameters(
  ids: readonly string[],
): Promise<ReadonlyMap<string, SchedulerParameters>> {
  const { byId } = known();
  const missing = [...new Set(ids)].filter((id) => !byId.has(id));
  if (missing.length > 0) {
    const rows = await database().$queryRaw<{ id: string; parameters: string }[]>(
      sql`SELECT "id", "parameters" FROM "SchedulerParameters" WHERE "id" IN (${join(missing)})`,
    );
    for (const row of rows) byId.set(row.id, schema.parse(JSON.parse(row.parameters)));
  }
  return byId;
}

function known(): Known {
  const client = database();
  const cache = caches.get(client) ?? { byId: new Map(), saved: new Map() };
  caches.set(client, cache);
  return cache;
}

function canonical(parameters: SchedulerParameters): string {
  const { engine, weights, requestRetention, maximumInterval, learningSteps, relearningSteps } = parameters;
  return JSON.stringify({
    engine,
    weights,
    requestRetention,
    maximumInterval,
    learningSteps,
    relearningSteps,
  });
}
