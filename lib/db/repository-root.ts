import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder that holds prisma/migrations: the working directory or the nearest folder above it. Bundled code does not know
 * where it came from, so `import.meta.url` would not do.
 */
export function repositoryRoot(): string {
  for (let folder = resolve(/*turbopackIgnore: true*/ '.'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'prisma/models.prisma'))) return folder;
    if (folder === dirname(folder)) {
      throw new Error(
        'Run this inside the Spokewise folder: prisma/models.prisma was not found here or above.',
      );
    }
  }
}
