import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { type Database, openDatabase, replaceDatabase } from '../db/client';
import { ENGINES, type Engine } from '../db/engine';

export type TestDatabase = {
  engine: Engine;
  url: string;
  /** Connected to `url`; while it is open, `database()` and so every function of lib/db uses it. */
  client: Database;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Writes one `describe` per engine. `define` declares the tests; `open()` gives each its own migrated, empty database:
 *
 *     eachDatabase((engine, open) => {
 *       test('…', async () => {
 *         await using db = await open();
 *         await addLearner(db.client, 'ada');
 *         …
 *       });
 *     });
 *
 * PostgreSQL's tests are skipped where no server is installed (the set-up says so). One database is open at a time.
 */
export function eachDatabase(define: (engine: Engine, open: () => Promise<TestDatabase>) => void): void {
  const { sqlite, postgresql } = inject('databases');
  for (const engine of ENGINES) {
    if (engine === 'sqlite') describe('sqlite', () => define(engine, () => openCopy(sqlite)));
    else
      describe.skipIf(postgresql === null)('postgresql', () =>
        define(engine, () => openClone(postgresql ?? '')),
      );
  }
}

async function openCopy(template: string): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-test-'));
  const file = join(folder, 'test.db');
  copyFileSync(template, file);
  return testDatabase('sqlite', `file:${file}`, async () => rmSync(folder, { recursive: true, force: true }));
}

async function openClone(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE template_spokewise`);
  return testDatabase('postgresql', `${server}${name}`, () =>
    run(server, `DROP DATABASE ${name} WITH (FORCE)`),
  );
}

function testDatabase(engine: Engine, url: string, remove: () => Promise<void>): TestDatabase {
  const client = openDatabase(url);
  replaceDatabase(client);
  const close = async () => {
    replaceDatabase(undefined);
    await client.$disconnect();
    await remove();
  };
  return { engine, url, client, close, [Symbol.asyncDispose]: close };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
