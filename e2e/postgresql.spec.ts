import { expect, test } from '@playwright/test';
import { startPostgresql } from '../lib/testing/postgresql-server';
import { ApiLearner, ITEM_IDS, reviewEvent } from './api-learner';
import { OwnServer } from './own-server';

test('the same build serves PostgreSQL: two processes, one database, nothing lost and nothing doubled', async () => {
  test.setTimeout(120_000);
  const postgresql = await startPostgresql();
  test.skip(postgresql === null, 'no PostgreSQL server on this machine (Debian: apt-get install postgresql)');
  if (postgresql === null) return;
  await postgresql.run('CREATE DATABASE spokewise');
  const url = postgresql.url('spokewise');
  const servers: OwnServer[] = [];
  try {
    // Both migrate an empty database at once; the lock lets one go first.
    servers.push(...(await Promise.all([OwnServer.open(6, url), OwnServer.open(7, url)])));
    const [one, two] = servers;
    if (!one || !two) throw new Error('two servers were asked for');
    const onOne = await ApiLearner.guest(one.base);
    const onTwo = onOne.at(two.base);
    const items = ITEM_IDS.slice(0, 40);
    // Every answer goes to both processes at once, as a retry after a lost reply would.
    const outcomes = await Promise.all(
      items.map(async (itemId) => {
        const event = reviewEvent(itemId, 0);
        const replies = await Promise.all([onOne.deliver(event), onTwo.deliver(event)]);
        return replies.map(([result]) => result.status).sort();
      }),
    );
    expect(outcomes).toEqual(items.map(() => ['duplicate', 'saved']));
    // And another answer to the same card from the other process loses, with a word for it.
    const [late] = await onTwo.deliver(reviewEvent(items[0] ?? '', 0));
    expect(late).toMatchObject({ status: 'conflict', code: 'card-changed-elsewhere' });
    expect((await onOne.export()).events).toHaveLength(items.length);
    await one.command('check-reviews.ts');
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await postgresql.stop();
  }
});
