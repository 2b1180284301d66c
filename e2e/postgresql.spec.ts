import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { startPostgresql } from '../lib/testing/postgresql-server';
import { itemIds } from './item-ids';
import { Server } from './server';

test('the same build serves PostgreSQL: two processes, one database, nothing lost and nothing doubled', async () => {
  test.setTimeout(120_000);
  const postgresql = await startPostgresql();
  test.skip(postgresql === null, 'no PostgreSQL server on this machine (Debian: apt-get install postgresql)');
  if (postgresql === null) return;
  await postgresql.run('CREATE DATABASE spokewise');
  const one = new Server(3147, postgresql.url('spokewise'));
  const two = new Server(3148, postgresql.url('spokewise'));
  try {
    // Both migrate an empty database at once; the lock lets one go first.
    await Promise.all([one.command('db-migrate.ts'), two.command('db-migrate.ts')]);
    await Promise.all([one.start(), two.start()]);
    const cookie = await one.guest();
    const items = itemIds(40);
    // Every answer goes to both processes at once, as a retry after a lost reply would.
    const outcomes = await Promise.all(
      items.map(async (itemId) => {
        const id = randomUUID();
        const replies = await Promise.all([one.review(cookie, itemId, id), two.review(cookie, itemId, id)]);
        return replies.map((reply) => reply.results[0]?.status).sort();
      }),
    );
    expect(outcomes).toEqual(items.map(() => ['duplicate', 'saved']));
    // And another answer to the same card from the other process loses, with a word for it.
    const late = await two.review(cookie, items[0] ?? '');
    expect(late.results[0]).toMatchObject({ status: 'conflict', code: 'card-changed-elsewhere' });
    expect(await one.eventIds(cookie)).toHaveLength(items.length);
    await one.command('check-reviews.ts');
  } finally {
    one.kill();
    two.kill();
    await postgresql.stop();
  }
});
