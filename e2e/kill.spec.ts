import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';

const PORT = 3149;
const BASE = `http://localhost:${PORT}`;
const ROUNDS = 20;
const SAVES = 200;

// A server of its own: this test kills it.
test.describe.configure({ mode: 'serial' });

test('kill -9 in the middle of 200 saves: every acknowledged review is there exactly once, twenty times over', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-kill-'));
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(PORT),
    DATABASE_URL: `file:${join(folder, 'kill.db')}`,
    BETTER_AUTH_SECRET: 'kill-test-secret-kill-test-secret-kill',
    BETTER_AUTH_URL: BASE,
  };
  await finished(
    spawn('npx', ['tsx', '--conditions=react-server', 'lib/cli/db-migrate.ts'], {
      env: environment as NodeJS.ProcessEnv,
      stdio: 'ignore',
    }),
  );
  const items = readFileSync('content/ids.lock', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, SAVES);
  expect(items.length).toBeGreaterThan(100);

  let server = await start(environment);
  let acknowledgedInAll = 0;
  let cut = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const cookie = await guest();
    const acknowledged = new Set<string>();
    const saves = items.map(async (itemId) => {
      const id = randomUUID();
      try {
        const response = await fetch(`${BASE}/api/reviews`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({
            sessionId: 'kill-session',
            events: [
              {
                kind: 'review',
                id,
                itemId,
                version: 0,
                rating: 3,
                previewDay: 0,
                durationMs: 1000,
                seed: 's',
                answer: { form: 'flip' },
              },
            ],
          }),
        });
        const reply = await response.json();
        if (response.ok && reply.results[0].status === 'saved') acknowledged.add(id);
      } catch {
        cut += 1; // The server died under this one: it was never acknowledged.
      }
    });
    // A different moment each round, from at once to deep into the burst.
    await wait(20 + round * 35);
    process.kill(-(server.pid ?? 0), 'SIGKILL');
    await Promise.allSettled(saves);
    server = await start(environment);

    const answer = await fetch(`${BASE}/api/export`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    const ids: string[] = (await answer.json()).events.map((event: { id: string }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of acknowledged) expect(ids).toContain(id);
    acknowledgedInAll += acknowledged.size;
  }
  process.kill(-(server.pid ?? 0), 'SIGKILL');
  // The kills did hit bursts, and bursts did get answers: otherwise this proved nothing.
  expect(cut).toBeGreaterThan(0);
  expect(acknowledgedInAll).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
});

async function guest(): Promise<string> {
  const response = await fetch(`${BASE}/api/auth/sign-in/anonymous`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: BASE },
    body: '{}',
  });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function start(environment: Record<string, string | undefined>): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(PORT)], {
    env: environment as NodeJS.ProcessEnv,
    stdio: 'ignore',
    detached: true,
  });
  for (let tries = 0; tries < 200; tries++) {
    await wait(100);
    try {
      if ((await fetch(`${BASE}/api/health`)).ok) return server;
    } catch {}
  }
  throw new Error('the server did not start within 20 seconds');
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}
