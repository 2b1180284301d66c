import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ApiLearner, ITEM_IDS, reviewEvent } from './api-learner';
import { OwnServer } from './own-server';

const ROUNDS = 20;
const SAVES = 200;

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(8);
});
test.afterAll(() => server.close());

test('kill -9 in the middle of 200 saves: every acknowledged review is there exactly once, twenty times over', async () => {
  test.setTimeout(420_000);
  const items = ITEM_IDS.slice(0, SAVES);
  expect(items).toHaveLength(SAVES);
  let acknowledgedInAll = 0;
  let cut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const learner = await ApiLearner.guest(server.base);
    const acknowledged = new Set<string>();
    const refused = new Set<number>();
    const saves = items.map(async (itemId) => {
      const id = randomUUID();
      try {
        const event = reviewEvent(itemId, 0, { id });
        const { status, body } = await learner.post('/api/reviews', {
          sessionId: 'kill-session',
          events: [event],
        });
        if (body?.results?.[0]?.status === 'saved') acknowledged.add(id);
        else if (status !== 200) refused.add(status);
      } catch {
        cut += 1; // The server died under this one: it was never acknowledged.
      }
    });
    // A different moment each round: before the first answer, and then ever deeper into the burst.
    const moment = Date.now() + 20_000;
    while (acknowledged.size < round * 9 && refused.size === 0 && Date.now() < moment) await wait(1);
    // What is refused is never saved, and a burst without saves would prove nothing.
    expect([...refused]).toEqual([]);
    await server.stop('SIGKILL');
    await Promise.allSettled(saves);
    await server.start();
    const ids: string[] = (await learner.export()).events.map((event: { id: string }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of acknowledged) expect(ids).toContain(id);
    acknowledgedInAll += acknowledged.size;
  }
  await server.stop('SIGKILL');
  // And every card is still the fold of its events.
  await server.command('check-reviews.ts');
  // The kills did hit bursts, and bursts did get answers: otherwise this proved nothing.
  expect(cut).toBeGreaterThan(0);
  expect(acknowledgedInAll).toBeGreaterThan(0);
});
