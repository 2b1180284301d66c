import { join } from 'node:path';
import Database from 'better-sqlite3';
import { learnerIdOf } from './learner-id';
import type { ReviewPage } from './review-page';

/** Puts items first into the deck of the one on the page, in this order, and opens the review anew; gives the learner's id. Writes to the server's database. */
export async function askFirst(review: ReviewPage, ...itemIds: string[]): Promise<string> {
  const { page } = review;
  const { events } = (await (await page.request.get('/api/export')).json()) as { events: unknown[] };
  if (events.length > 0) throw new Error('Ask for items before anything is answered.');
  const learnerId = await learnerIdOf(page);
  const client = new Database(join(process.env.E2E_DATA ?? '', 'spokewise.db'), { timeout: 10_000 });
  try {
    const add = client.prepare(
      'INSERT INTO "DeckAddition" ("learnerId", "itemId", "submissionId", "addedAt") VALUES (?, ?, NULL, ?)',
    );
    itemIds.forEach((itemId, place) => {
      add.run(learnerId, itemId, new Date(Date.UTC(2026, 0, 1, 0, place)).toISOString());
    });
  } finally {
    client.close();
  }
  await review.open();
  return learnerId;
}
