import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ApiLearner, ITEM_IDS, reviewEvent } from './api-learner';
import { OwnServer } from './own-server';
import { QuizTakers } from './quiz-takers';

/** Each kill is a start of the server that takes seconds: where nobody waits for the tests there are more. */
const ROUNDS = process.env.CI ? 50 : 20;
const SAVES = 200;

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.open(8);
});
test.afterAll(() => server.close());

test('kill -9 in the middle of reviews, of saves in a quiz and of hand-ins: what was acknowledged is there, and once', async () => {
  test.setTimeout(900_000);
  const takers = new QuizTakers(server);
  const items = ITEM_IDS.slice(0, SAVES);
  expect(items).toHaveLength(SAVES);
  let acknowledgedInAll = 0;
  let cut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const learner = await ApiLearner.guest(server.base);
    const acknowledged = new Set<string>();
    const refused = new Set<number>();
    // Every other round is the quiz's alone: a burst of reviews keeps its saves waiting.
    const saves = (round % 2 === 0 ? items : []).map(async (itemId) => {
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
    const takenBefore = takers.acknowledged;
    const taking = takers.takeUntilKilled();
    // A different moment each round: before the first answer, and then ever deeper into the burst.
    const moment = Date.now() + 20_000;
    const isDeep = () =>
      round % 2 === 0
        ? acknowledged.size >= (round % 20) * 9
        : takers.acknowledged - takenBefore >= (round % 20) * 4;
    while (!isDeep() && refused.size === 0 && Date.now() < moment) await wait(1);
    // What is refused is never saved, and a burst without saves would prove nothing.
    expect([...refused]).toEqual([]);
    await server.stop('SIGKILL');
    await Promise.allSettled(saves);
    await taking;
    await server.start();
    const ids: string[] = (await learner.export()).events.map((event: { id: string }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of acknowledged) expect(ids).toContain(id);
    acknowledgedInAll += acknowledged.size;
  }
  await server.stop('SIGKILL');
  takers.expectNothingLostOrDoubled();
  // And every card is still the fold of its events.
  await server.command('check-reviews.ts');
  // The kills did hit bursts, and bursts did get answers: otherwise this proved nothing.
  expect(cut).toBeGreaterThan(0);
  expect(acknowledgedInAll).toBeGreaterThan(0);
  expect(takers.cut).toBeGreaterThan(ROUNDS);
  expect(takers.acknowledged).toBeGreaterThan(ROUNDS * 5);
  expect(takers.handedIn).toBeGreaterThan(0);
});
