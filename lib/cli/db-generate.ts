import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES } from '../db/engine';
import { schemaText } from '../db/schema-text';

// Writes prisma/generated/<engine>/schema.prisma and lib/db/generated/<engine>; does nothing when nothing changed.
const root = fileURLToPath(new URL('../..', import.meta.url));
const version = JSON.parse(readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8')).version;

for (const engine of ENGINES) {
  const schema = schemaText(engine);
  const file = join(root, 'prisma/generated', engine, 'schema.prisma');
  const client = join(root, 'lib/db/generated', engine);
  const stamp = join(client, '.hash');
  const hash = createHash('sha256').update(`${version}\n${schema}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;

  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, schema);
  // `generate` does not need the schema engine but looks for it, and would download it: /bin/true satisfies the look.
  const found = execFileSync(
    'sh',
    [
      '-c',
      'test -n "$PRISMA_SCHEMA_ENGINE_BINARY" || export PRISMA_SCHEMA_ENGINE_BINARY=/bin/true; exec "$0" "$@"',
      process.execPath,
      join(root, 'node_modules/prisma/build/index.js'),
      'generate',
      '--schema',
      file,
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (!existsSync(join(client, 'client.ts')))
    throw new Error(`Prisma generated nothing for ${engine}:\n${found}`);
  writeFileSync(stamp, hash);
  console.log(`Generated the ${engine} client.`);
}
