import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../db/migrate';
import { startPostgresql } from './postgresql-server';

export type DatabaseTemplates = {
  /** A migrated SQLite file, to be copied. */
  sqlite: string;
  /** The address of our own PostgreSQL server with a migrated database "template_spokewise"; null when it is not installed. */
  postgresql: string | null;
};

declare module 'vitest' {
  export interface ProvidedContext {
    databases: DatabaseTemplates;
  }
}

/** Before the database tests: one migrated database per engine, from which each test gets its own copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'spokewise-databases-'));
  const sqlite = join(folder, 'template.db');
  await migrate(`file:${sqlite}`);
  const server = await startPostgresql();
  if (server === null) {
    console.log(
      'Skipping the tests on PostgreSQL: no server binaries here (Debian: apt-get install postgresql).',
    );
  } else {
    await server.run('CREATE DATABASE template_spokewise');
    await migrate(server.url('template_spokewise'));
  }
  project.provide('databases', { sqlite, postgresql: server?.url('') ?? null });
  return async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
