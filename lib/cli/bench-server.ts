import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const BENCH_SECRET = 'only-for-the-benchmark-of-this-machine';

/** Starts the production build as `npm start` does, on a fresh database (a file) or on the one of `url`, and waits until it answers. */
export async function benchServer(
  port: number,
  url: string | null = null,
): Promise<{ base: string; database: string; pid: number; stop(): void }> {
  const base = `http://localhost:${port}`;
  const database = join(mkdtempSync(join(tmpdir(), 'spokewise-bench-')), 'bench.db');
  const server = spawn(process.execPath, ['lib/cli/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: url ?? `file:${database}`,
      BETTER_AUTH_SECRET: BENCH_SECRET,
      BETTER_AUTH_URL: base,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error('the server did not start; the lines above say why');
    try {
      if ((await fetch(`${base}/api/health`)).ok)
        return { base, database, pid: server.pid ?? 0, stop: () => server.kill('SIGTERM') };
    } catch {
      // Not there yet.
    }
    await wait(500);
  }
  throw new Error('the server did not start within five minutes');
}
