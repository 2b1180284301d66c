import 'server-only';
import { database, sql } from './client';

type Limit = { most: number; windowMs: number; now: number };

/**
 * How many ms whoever is behind `key` should wait, as they failed too often; 0 when they may try. For those who are not signed in, over all
 * processes together; failures are counted by {@link countFailure}.
 */
export async function failureWait(key: string, { most, windowMs, now }: Limit): Promise<number> {
  const row = await database().rateLimit.findUnique({ where: { key } });
  if (row === null || row.count < most) return 0;
  return Math.max(0, Number(row.lastRequest) + windowMs - now);
}

/** Counts a failure; a window begins with the first and ends `windowMs` later. Rows are better-auth's kind, which it clears up. */
export async function countFailure(key: string, { windowMs, now }: Omit<Limit, 'most'>): Promise<void> {
  const before = BigInt(now - windowMs);
  await database().$executeRaw(sql`
    INSERT INTO "RateLimit" ("id", "key", "count", "lastRequest") VALUES (${key}, ${key}, 1, ${BigInt(now)})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "RateLimit"."lastRequest" <= ${before} THEN 1 ELSE "RateLimit"."count" + 1 END,
      "lastRequest" = CASE WHEN "RateLimit"."lastRequest" <= ${before} THEN excluded."lastRequest" ELSE "RateLimit"."lastRequest" END`);
}
