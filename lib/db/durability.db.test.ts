import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addLearner } from '../testing/add-learner';
import { openDatabase } from './client';
import { migrate } from './migrate';

test('kill -9 while events are saved: every acknowledged one is there once, each with its card', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'spokewise-test-')), 'kill.db')}`;
  await migrate(url);
  const client = openDatabase(url);
  await addLearner(client, 'ada');
  await client.$disconnect();

  const acknowledged: string[] = [];
  for (const run of ['a', 'b', 'c']) acknowledged.push(...(await saveAndKill(url, run, 40)));

  const after = openDatabase(url);
  const events = await after.cardEvent.findMany({ select: { id: true, cardId: true } });
  const cards = await after.card.findMany({ select: { id: true, version: true } });
  await after.$disconnect();
  expect(acknowledged.length).toBeGreaterThanOrEqual(120);
  const times = new Map<string, number>();
  for (const { id } of events) times.set(id, (times.get(id) ?? 0) + 1);
  expect(acknowledged.filter((id) => times.get(id) !== 1)).toEqual([]);
  // Both rows or neither, also for what was cut off before it was acknowledged.
  expect(cards.map(({ id }) => id).sort()).toEqual(events.map(({ cardId }) => cardId).sort());
  expect(cards.filter(({ version }) => version !== 1)).toEqual([]);
});

/** Starts the saving program, kills it after `count` acknowledgements, and gives all that it acknowledged. */
async function saveAndKill(url: string, run: string, count: number): Promise<string[]> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/testing/save-until-killed.ts', url, run];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.split('\n').length > count) child.kill('SIGKILL');
    });
    child.once('close', () => resolve());
  });
  return said.split('\n').slice(0, -1);
}
