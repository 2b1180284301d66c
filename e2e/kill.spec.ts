import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { itemIds } from './item-ids';
import { Server } from './server';

const ROUNDS = 20;
const SAVES = 200;

test('kill -9 in the middle of 200 saves: every acknowledged review is there exactly once, twenty times over', async () => {
  test.setTimeout(420_000);
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-kill-'));
  const server = new Server(3149, `file:${join(folder, 'kill.db')}`);
  const items = itemIds(SAVES);
  expect(items).toHaveLength(SAVES);
  await server.command('db-migrate.ts');
  await server.start();
  let acknowledgedInAll = 0;
  let cut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const cookie = await server.guest();
    const acknowledged = new Set<string>();
    const saves = items.map(async (itemId) => {
      const id = randomUUID();
      try {
        const { results } = await server.review(cookie, itemId, id);
        if (results[0]?.status === 'saved') acknowledged.add(id);
      } catch {
        cut += 1; // The server died under this one: it was never acknowledged.
      }
    });
    // A different moment each round: before the first answer, and then ever deeper into the burst.
    const moment = Date.now() + 20_000;
    while (acknowledged.size < round * 9 && Date.now() < moment) await wait(1);
    server.kill();
    await Promise.allSettled(saves);
    await server.start();
    const ids = await server.eventIds(cookie);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of acknowledged) expect(ids).toContain(id);
    acknowledgedInAll += acknowledged.size;
  }
  server.kill();
  // And every card is still the fold of its events.
  await server.command('check-reviews.ts');
  // The kills did hit bursts, and bursts did get answers: otherwise this proved nothing.
  expect(cut).toBeGreaterThan(0);
  expect(acknowledgedInAll).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
});
