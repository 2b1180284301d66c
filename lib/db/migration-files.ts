import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine';
import { repositoryRoot } from './repository-root';

/** `name` is the folder, `<timestamp>_<words>`; `checksum` the SHA-256 of the script, line ends as LF. */
export type MigrationFile = { name: string; sql: string; checksum: string };

/** One engine's migrations in the order in which they are applied; `folder` defaults to prisma/migrations. */
export function migrationFiles(
  engine: Engine,
  folder = join(repositoryRoot(), 'prisma/migrations'),
): MigrationFile[] {
  const history = join(folder, engine);
  return readdirSync(history, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      // A checkout on Windows may have turned LF into CRLF: the same migration all the same.
      const sql = readFileSync(join(history, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
