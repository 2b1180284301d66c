import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, type Engine } from '../db/engine';
import { migrate } from '../db/migrate';
import { repositoryRoot } from '../db/repository-root';
import { sqlToSchema } from '../db/schema-engine';
import { startPostgresql } from '../testing/postgresql-server';
import { sentenceFor } from './sentence-for';

// npm run db:diff -- <name>: drafts the next migration of both histories from prisma/models.prisma. Read it before you commit it.
const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the migration in small letters, digits and hyphens: npm run db:diff -- add-quizzes');
  process.exit(1);
}

const drafts: { engine: Engine; sql: string }[] = [];
try {
  for (const engine of ENGINES) drafts.push({ engine, sql: await draft(engine) });
} catch (error) {
  console.error(sentenceFor(error));
  process.exit(1);
}

if (drafts.every(({ sql }) => sql === '')) {
  console.log('The migrations already give what prisma/models.prisma says: nothing to draft.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  for (const { engine, sql } of drafts) {
    const folder = join(repositoryRoot(), 'prisma/migrations', engine, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    // The histories have the same length and names, so an engine without a difference still gets its (empty) step.
    writeFileSync(join(folder, 'migration.sql'), sql || '-- Nothing to do on this engine.\n');
    console.log(`Drafted ${join('prisma/migrations', engine, `${stamp}_${name}`, 'migration.sql')}`);
  }
}

async function draft(engine: Engine): Promise<string> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'spokewise-diff-'));
    try {
      const url = `file:${join(folder, 'history.db')}`;
      await migrate(url);
      return await sqlToSchema(url);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const server = await startPostgresql();
  if (server === null) {
    throw new Error('Install PostgreSQL (apt-get install postgresql): its draft is made on a real server.');
  }
  try {
    const url = server.url('postgres');
    await migrate(url);
    return await sqlToSchema(url);
  } finally {
    await server.stop();
  }
}
