import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { eachDatabase } from '../testing/each-database';
import { ENGINES } from './engine';
import { migrate } from './migrate';
import { type MigrationFile, migrationFiles } from './migration-files';
import { sqlToSchema } from './schema-engine';

const PROGRAM = ['--conditions=react-server', '--import', 'tsx'];
const extra = (name: string, sql: string): MigrationFile => ({ name, sql, checksum: `sum of ${name}` });
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'no problem',
    (error: { code?: string }) => error.code,
  );

test('both histories have the same steps', () => {
  const [sqlite, postgresql] = ENGINES.map((engine) => migrationFiles(engine).map(({ name }) => name));
  expect(sqlite).toEqual(postgresql);
  expect(sqlite).not.toEqual([]);
});

test('three processes that start together on no database make it once', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'spokewise-test-')), 'new.db');
  const start = () =>
    promisify(execFile)(process.execPath, [...PROGRAM, 'lib/cli/db-migrate.ts'], {
      env: { ...process.env, DATABASE_URL: `file:${file}` },
    });
  const said = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout);
  const names = said.flatMap((text) => text.match(/\d{14}_[a-z-]+/g) ?? []);
  expect(names).toEqual(migrationFiles('sqlite').map(({ name }) => name));
});

test('a file that is not a database is left alone', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'spokewise-test-')), 'notes.txt');
  appendFileSync(file, 'My notes on Kubernetes, which are not a database at all.\n'.repeat(100));
  await expect(migrate(`file:${file}`)).rejects.toThrow();
});

eachDatabase((engine, open) => {
  test('the history gives exactly the schema', async () => {
    await using db = await open();
    expect(await sqlToSchema(db.url)).toBe('');
  });

  test('a database that differs from the schema is noticed', async () => {
    await using db = await open();
    await db.client.$executeRawUnsafe('DROP INDEX "Card_learnerId_dueAt_idx"');
    expect(await sqlToSchema(db.url)).toContain('Card_learnerId_dueAt_idx');
  });

  test('processes that start together apply each step once', async () => {
    await using db = await open();
    const files = [
      ...migrationFiles(engine),
      extra('29990101000000_a', 'CREATE TABLE "A" ("id" TEXT); INSERT INTO "A" VALUES (\'one\');'),
      extra('29990101000001_b', 'INSERT INTO "A" VALUES (\'two\');'),
    ];
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(db.url, files)));
    expect(applied.flat().sort()).toEqual(['29990101000000_a', '29990101000001_b']);
    expect(await db.client.$queryRawUnsafe('SELECT "id" FROM "A" ORDER BY "id"')).toEqual([
      { id: 'one' },
      { id: 'two' },
    ]);
    expect(await migrate(db.url, files)).toEqual([]);
  });

  test('a step that fails is taken back whole', async () => {
    await using db = await open();
    const files = [
      ...migrationFiles(engine),
      extra('29990101000000_half', 'CREATE TABLE "Half" ("id" TEXT); INSERT INTO "NoSuchTable" VALUES (1);'),
    ];
    expect(await code(migrate(db.url, files))).toBe('failed-migration');
    expect(await sqlToSchema(db.url)).toBe('');
    expect(await migrate(db.url)).toEqual([]);
  });

  test('a newer database, an edited step and a gap are told apart, and nothing is touched', async () => {
    await using db = await open();
    const files = migrationFiles(engine);
    const later = extra('29990101000001_later', 'CREATE TABLE "Later" ("id" TEXT);');
    await migrate(db.url, [...files, later]);
    expect(await code(migrate(db.url, files))).toBe('newer-database');
    expect(await code(migrate(db.url, [...files, { ...later, checksum: 'other' }]))).toBe(
      'changed-migration',
    );
    const missed = extra('29990101000000_missed', 'CREATE TABLE "Missed" ("id" TEXT);');
    expect(await code(migrate(db.url, [...files, missed, later]))).toBe('gap-in-history');
    expect(await db.client.$queryRawUnsafe('SELECT COUNT(*) AS "n" FROM "SpokewiseMigration"')).toEqual([
      { n: BigInt(files.length + 1) },
    ]);
  });

  test("someone else's database is left alone", async () => {
    await using db = await open();
    await db.client.$executeRawUnsafe('DROP TABLE "SpokewiseMigration"');
    expect(await code(migrate(db.url))).toBe('foreign-database');
  });
});

test('a rebuilt SQLite table keeps the rows that point at it, and broken references are taken back', async () => {
  const file = `file:${join(mkdtempSync(join(tmpdir(), 'spokewise-test-')), 'rebuild.db')}`;
  const first = extra(
    '1_first',
    'CREATE TABLE "P" ("id" INTEGER PRIMARY KEY); CREATE TABLE "C" ("p" INTEGER REFERENCES "P"("id") ON DELETE CASCADE); INSERT INTO "P" VALUES (1); INSERT INTO "C" VALUES (1);',
  );
  const rebuild = extra(
    '2_rebuild',
    'CREATE TABLE "new_P" ("id" INTEGER PRIMARY KEY, "x" TEXT); INSERT INTO "new_P" ("id") SELECT "id" FROM "P"; DROP TABLE "P"; ALTER TABLE "new_P" RENAME TO "P"; CREATE TABLE "Proof" AS SELECT COUNT(*) AS "n" FROM "C" WHERE "p" = 1;',
  );
  const broken = extra('3_broken', 'DELETE FROM "P";');
  expect(await migrate(file, [first, rebuild])).toEqual(['1_first', '2_rebuild']);
  expect(await code(migrate(file, [first, rebuild, broken]))).toBe('broken-reference');
  const proof = extra(
    '4_proof',
    'INSERT INTO "Proof" SELECT 1 FROM "C" JOIN "P" ON "P"."id" = "C"."p"; CREATE TABLE "Once" AS SELECT 1 / (COUNT(*) = 2) AS "ok" FROM "Proof";',
  );
  expect(await migrate(file, [first, rebuild, proof])).toEqual(['4_proof']);
});
