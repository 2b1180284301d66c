import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export type PostgresqlServer = {
  /** The URL of a database on the server; "postgres" is always there. */
  url(database: string): string;
  /** Runs one statement in the database "postgres". */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
};

const USER = 'spokewise';
const BINARIES = '/usr/lib/postgresql';

/**
 * Starts a PostgreSQL server of our own: fresh data folder under /tmp, free port on 127.0.0.1, an unprivileged user when we are
 * root. Null when the machine has no server binaries. It trades safety for speed (fsync off): for tests and drafts only.
 */
export async function startPostgresql(): Promise<PostgresqlServer | null> {
  const binaries = findBinaries();
  if (binaries === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-postgresql-'));
  const user = unprivilegedUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = { cwd: folder, ...user };
  const initdb = ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), initdb, { ...run, stdio: 'pipe' });
  const port = await freePort();
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    listen_addresses: '127.0.0.1',
  };
  const options = Object.entries({ ...settings, unix_socket_directories: folder, max_connections: '200' });
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...run, stdio: 'ignore' },
  );
  const url = (database: string) => `postgresql://${USER}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  await answering(url('postgres'), server, stop);
  const statement = async (sql: string) => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  return { url, run: statement, stop };
}

/** The folder with `postgres` and `initdb`, Debian's newest version first, then the PATH; null when there is none. */
function findBinaries(): string | null {
  const versions = existsSync(BINARIES) ? readdirSync(BINARIES).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(BINARIES, version, 'bin')), ...pathFolders()];
  return (
    folders.find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

function pathFolders(): string[] {
  return execFileSync('sh', ['-c', 'echo "$PATH"'], { encoding: 'utf8' }).trim().split(':');
}

/** PostgreSQL refuses to run as root; null when we are not root. */
function unprivilegedUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and neither user "postgres" nor "nobody" exists here.');
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answering(url: string, server: ChildProcess, stop: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (server.exitCode !== null || Date.now() > deadline) {
        await stop();
        throw new Error('The PostgreSQL server of the tests did not start.', { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  // SIGINT is PostgreSQL's fast shutdown: it ends sessions and leaves.
  await new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
