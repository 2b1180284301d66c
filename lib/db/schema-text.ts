import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine';
import { repositoryRoot } from './repository-root';

/** The Prisma schema of one engine: generator and datasource in front of prisma/models.prisma. */
export function schemaText(engine: Engine): string {
  const models = readFileSync(join(repositoryRoot(), 'prisma/models.prisma'), 'utf8');
  return `// Written by lib/cli/db-generate.ts; edit prisma/models.prisma instead.
generator client {
  provider = "prisma-client"
  output   = "../../../lib/db/generated/${engine}"
}

datasource db {
  provider = "${engine}"
}

${models}`;
}
