import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BASE } from './base';

/** By which a server of a test's own signs its sessions. */
export const OWN_SECRET = 'own-server-secret-own-server-secret-own';

const LINKED = ['.next', 'node_modules', 'package.json', 'next.config.js', 'prisma'];

/** A server of a test's own: the production build, by default on a fresh SQLite database, which may be killed, restarted, moved in time or given other content. */
export class OwnServer {
  readonly base: string;
  /** Where the server finds `content/`: a copy, free to be edited between two starts. */
  readonly root: string;
  /** Of its database: a file in `root`, or the one that was given. */
  readonly databaseUrl: string;
  #env: NodeJS.ProcessEnv;
  #child: ChildProcess | null = null;

  private constructor(port: number, databaseUrl: string | null) {
    this.base = `http://localhost:${port}`;
    this.root = mkdtempSync(join(tmpdir(), 'spokewise-own-'));
    for (const name of LINKED) symlinkSync(resolve(name), join(this.root, name));
    cpSync('content', join(this.root, 'content'), { recursive: true });
    this.databaseUrl = databaseUrl ?? `file:${join(this.root, 'own.db')}`;
    this.#env = {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: this.databaseUrl,
      BETTER_AUTH_SECRET: OWN_SECRET,
      BETTER_AUTH_URL: this.base,
    };
  }

  /** Migrated and started. `offset`: counted from the port of the run, so that two runs beside each other do not meet. */
  static async open(offset: number, databaseUrl: string | null = null): Promise<OwnServer> {
    const server = new OwnServer(Number(new URL(BASE).port) + offset, databaseUrl);
    await server.command('db-migrate.ts');
    await server.start();
    return server;
  }

  /** Runs one of lib/cli's programs in the server's environment; rejects, with what it said, when it does not end well. */
  async command(file: string): Promise<void> {
    const args = ['--conditions=react-server', '--import', 'tsx', `lib/cli/${file}`];
    const child = spawn(process.execPath, args, { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    const code = await exitOf(child);
    if (code !== 0) throw new Error(`${file} ended with exit code ${code}: ${said}`);
  }

  /** `daysAhead`: the server's clock runs that many days in the future. */
  async start({ daysAhead = 0 } = {}): Promise<void> {
    const clock = { E2E_CLOCK_AHEAD_MS: String(daysAhead * 86_400_000) };
    this.#child = spawn(
      process.execPath,
      [
        '--import',
        resolve('e2e/turned-clock.mjs'),
        'node_modules/next/dist/bin/next',
        'start',
        '-p',
        this.#env.PORT ?? '',
      ],
      { cwd: this.root, env: { ...this.#env, ...clock }, stdio: 'ignore', detached: true },
    );
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

  /** Ends the server and all its processes (SIGKILL: at once, in the middle of everything); resolves when it is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = exitOf(child);
    process.kill(-child.pid, signal);
    await gone;
  }

  async close(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.root, { recursive: true, force: true });
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
