import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';

type Reply = { status: number; results: { id: string; status: string; code: string | null }[] };

/** A server of a test's own, on the build that is there: started, asked as a browser would ask, and killed. */
export class Server {
  readonly base: string;
  readonly environment: NodeJS.ProcessEnv;
  #process: ChildProcess | null = null;

  constructor(port: number, databaseUrl: string) {
    this.base = `http://localhost:${port}`;
    this.environment = {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      BETTER_AUTH_SECRET: 'one-secret-for-every-server-of-this-test',
      BETTER_AUTH_URL: this.base,
    };
  }

  /** Runs one of lib/cli's programs in the server's environment; rejects when it does not end well. */
  async command(file: string): Promise<void> {
    const args = ['--conditions=react-server', '--import', 'tsx', `lib/cli/${file}`];
    const child = spawn(process.execPath, args, { env: this.environment, stdio: 'inherit' });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    if (code !== 0) throw new Error(`${file} ended with exit code ${code}`);
  }

  async start(): Promise<void> {
    const port = this.environment.PORT ?? '';
    this.#process = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', port], {
      env: this.environment,
      stdio: 'ignore',
      detached: true,
    });
    for (let tries = 0; tries < 300; tries++) {
      await wait(100);
      try {
        if ((await fetch(`${this.base}/api/health`)).ok) return;
      } catch {
        // Not there yet.
      }
    }
    throw new Error('the server did not start within 30 seconds');
  }

  /** kill -9, the whole process group. */
  kill(): void {
    if (this.#process?.pid) process.kill(-this.#process.pid, 'SIGKILL');
    this.#process = null;
  }

  /** A new guest's cookie. */
  async guest(): Promise<string> {
    const response = await fetch(`${this.base}/api/auth/sign-in/anonymous`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.base },
      body: '{}',
    });
    expect(response.status).toBe(200);
    return response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }

  /** Delivers one answer "Good" to an untouched card. */
  async review(cookie: string, itemId: string, id: string = randomUUID()): Promise<Reply> {
    const review = { kind: 'review', id, itemId, version: 0, rating: 3, previewDay: 0, durationMs: 1000 };
    const response = await fetch(`${this.base}/api/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({
        sessionId: 'test-session',
        events: [{ ...review, seed: 'seed', answer: { form: 'flip' } }],
      }),
    });
    const body = await response.json();
    return { status: response.status, results: body.results ?? [] };
  }

  /** Ids of everything in the learner's log, as the export has it. */
  async eventIds(cookie: string): Promise<string[]> {
    const response = await fetch(`${this.base}/api/export`, { headers: { cookie } });
    expect(response.status).toBe(200);
    return (await response.json()).events.map((event: { id: string }) => event.id);
  }
}
