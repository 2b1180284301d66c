import { engineOf } from './engine';
import { type MigrationConnection, migrationConnection } from './migration-connection';
import { type MigrationFile, migrationFiles } from './migration-files';
import { MigrationProblem } from './migration-problem';

type Applied = { name: string; checksum: string };

const HISTORY = `CREATE TABLE IF NOT EXISTS "SpokewiseMigration" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "checksum" TEXT NOT NULL,
  "appliedAt" TEXT NOT NULL
)`;

/**
 * Brings the database at `url` up to date and gives the names of the migrations that it applied. Each migration and its line
 * in the history are one transaction, begun under a lock, so processes that start together take turns and a crash leaves a
 * whole number of migrations. Throws MigrationProblem, and then has changed nothing, when the database is newer than the
 * code, an applied migration was edited, the history has a gap, the tables are someone else's, or a script fails.
 */
export async function migrate(
  url: string,
  files: readonly MigrationFile[] = migrationFiles(engineOf(url)),
): Promise<string[]> {
  const connection = await migrationConnection(url);
  try {
    const applied: string[] = [];
    for (;;) {
      const name = await applyNext(connection, files);
      if (name === null) return applied;
      applied.push(name);
    }
  } finally {
    await connection.close();
  }
}

async function applyNext(
  connection: MigrationConnection,
  files: readonly MigrationFile[],
): Promise<string | null> {
  // Looked at before the lock too: the usual start finds nothing to do and waits for nobody.
  if (nextOf(await history(connection), files) === null) return null;
  await connection.beginExclusively();
  try {
    const next = nextOf(await history(connection), files);
    if (next !== null) await apply(connection, next);
    await connection.script('COMMIT');
    return next === null ? null : next.name;
  } catch (error) {
    await connection.script('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function apply(connection: MigrationConnection, file: MigrationFile): Promise<void> {
  try {
    await connection.script(HISTORY);
    await connection.script(file.sql);
  } catch (error) {
    if (isOutOfRoom(error)) throw error;
    throw new MigrationProblem(
      'failed-migration',
      `Migration ${file.name} failed and was taken back; the database is as it was. The engine says: ${reason(error)}`,
    );
  }
  await connection.script(
    `INSERT INTO "SpokewiseMigration" ("name", "checksum", "appliedAt")
     VALUES ('${file.name}', '${file.checksum}', '${new Date().toISOString()}')`,
  );
  if (connection.engine === 'sqlite') {
    const broken = await connection.rows('PRAGMA foreign_key_check');
    if (broken.length > 0) {
      throw new MigrationProblem(
        'broken-reference',
        `Migration ${file.name} would leave ${broken.length} rows that point at nothing (first in table ${broken[0]?.[0]}), so it was taken back.`,
      );
    }
  }
}

async function history(connection: MigrationConnection): Promise<Applied[] | null> {
  const tables = (await connection.rows(connection.listTables)).map(([name]) => String(name));
  if (tables.includes('SpokewiseMigration')) {
    const rows = await connection.rows('SELECT "name", "checksum" FROM "SpokewiseMigration" ORDER BY "name"');
    return rows.map(([name, checksum]) => ({ name: String(name), checksum: String(checksum) }));
  }
  if (tables.length === 0) return null;
  throw new MigrationProblem(
    'foreign-database',
    `The database already has tables (${tables.slice(0, 3).join(', ')}…) that Spokewise did not make. Name an empty one in DATABASE_URL.`,
  );
}

/** The first migration that is not applied yet, or null. Throws MigrationProblem when the two histories do not fit. */
function nextOf(applied: readonly Applied[] | null, files: readonly MigrationFile[]): MigrationFile | null {
  const done = new Map((applied ?? []).map(({ name, checksum }) => [name, checksum]));
  const known = new Set(files.map(({ name }) => name));
  const unknown = [...done.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new MigrationProblem(
      'newer-database',
      `The database is newer than this copy of Spokewise: it has migration ${unknown}, which is not here. Update Spokewise (git pull) or name another database in DATABASE_URL.`,
    );
  }
  const edited = files.find(({ name, checksum }) => done.has(name) && done.get(name) !== checksum);
  if (edited !== undefined) {
    throw new MigrationProblem(
      'changed-migration',
      `Migration ${edited.name} was edited after this database applied it. Restore prisma/migrations (git checkout prisma/migrations) and put the change into a new migration.`,
    );
  }
  const next = files.find(({ name }) => !done.has(name));
  const last = files.findLast(({ name }) => done.has(name));
  if (next !== undefined && last !== undefined && next.name < last.name) {
    throw new MigrationProblem(
      'gap-in-history',
      `Migration ${next.name} was never applied, but the later ${last.name} was. Restore the database from a backup, or the migration folder from git.`,
    );
  }
  return next ?? null;
}

function isOutOfRoom(error: unknown): boolean {
  return /disk (I\/O error|is full)|database or disk is full|ENOSPC|readonly/i.test(reason(error));
}

function reason(error: unknown): string {
  const cause = (error as { cause?: { originalMessage?: unknown } }).cause;
  if (typeof cause?.originalMessage === 'string') return cause.originalMessage;
  return error instanceof Error ? error.message : String(error);
}
