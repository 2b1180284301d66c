import pg from 'pg';
import { type Engine, engineOf } from './engine';
import { sqliteAdapter } from './sqlite-adapter';

/** One connection of its own for migrations: scripts, rows, and a transaction that shuts out every other migration. */
export type MigrationConnection = {
  engine: Engine;
  /** Lists the database's own tables by name. */
  listTables: string;
  script(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** Begins a transaction and waits until no other process migrates this database. */
  beginExclusively(): Promise<void>;
  close(): Promise<void>;
};

// Any number that nothing else in the database locks.
const ADVISORY_LOCK = 7_241_968_003;

/** Connects to the database at `url`; a SQLite file is made when there is none. */
export async function migrationConnection(url: string): Promise<MigrationConnection> {
  return engineOf(url) === 'sqlite' ? await onSqlite(url.slice('file:'.length)) : await onPostgresql(url);
}

async function onSqlite(file: string): Promise<MigrationConnection> {
  const adapter = await sqliteAdapter(file).connect();
  // A rebuilt table is dropped on the way, which with foreign keys on would delete the rows that point at it.
  // The pragma does nothing inside a transaction, so it stands here; `foreign_key_check` answers for the result.
  await adapter.executeScript('PRAGMA foreign_keys = OFF; PRAGMA busy_timeout = 0;');
  return {
    engine: 'sqlite',
    listTables: `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    script: async (sql) => await adapter.executeScript(sql),
    rows: async (sql) => (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows,
    beginExclusively: async () => await patiently(() => adapter.executeScript('BEGIN EXCLUSIVE')),
    close: async () => await adapter.dispose(),
  };
}

/** Tries for half a minute while another connection holds the lock. SQLite's own wait would stop this whole process. */
async function patiently(begin: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      const busy = (error as { cause?: { kind?: string } }).cause?.kind === 'SocketTimeout';
      if (!busy || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

async function onPostgresql(url: string): Promise<MigrationConnection> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return {
    engine: 'postgresql',
    listTables: `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`,
    script: async (sql) => void (await client.query(sql)),
    rows: async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows,
    beginExclusively: async () => {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`);
    },
    close: async () => await client.end(),
  };
}
