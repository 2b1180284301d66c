/** A floor of the building: what lives there and what it is for (DESIGN.md section 3). */
export type Floor = { number: number; folder: string; holds: string };

export const floors: readonly Floor[] = [
  { number: 0, folder: 'lib/core', holds: 'Result, ids, seeded random, source spans' },
  { number: 1, folder: 'lib/cluster', holds: 'files to effective values' },
  { number: 2, folder: 'lib/rules', holds: 'claims and rules over a cluster' },
  { number: 3, folder: 'lib/content', holds: 'schemas and parsing of content files' },
  { number: 4, folder: 'lib/questions', holds: 'question kinds' },
  { number: 5, folder: 'lib/srs', holds: 'study days, scheduling, statistics' },
  { number: 6, folder: 'lib/quiz', holds: 'blueprints, attempts, scoring' },
  { number: 6, folder: 'lib/formats', holds: 'readers and writers of quiz formats' },
  { number: 7, folder: 'lib/env.ts', holds: 'the environment' },
  { number: 7, folder: 'lib/db', holds: 'repositories: rows and domain values' },
  { number: 8, folder: 'lib/services', holds: 'use cases' },
  { number: 9, folder: 'lib/cli', holds: 'the commands' },
  { number: 9, folder: 'app', holds: 'routes, components, actions' },
];

/** Aids for tests: tests of every floor may use them, and commands; nothing else may. */
export const testingFolder = 'lib/testing';

/** Folders of lib that hold prose, not code. */
export const proseFolders: readonly string[] = ['lib/decisions'];

/** The last floor that must be pure. */
export const platformLine = 6;

/** The one file below the platform line that may touch Node. */
export const nodeFiles: readonly string[] = ['lib/content/load.ts'];

/** All that may lie at the top: this list only shrinks, or grows by a decision. */
export const topLevel: readonly string[] = [
  '.ci',
  '.dockerignore',
  '.env',
  '.env.example',
  '.gitattributes',
  '.gitignore',
  '.node-version',
  '.npmrc',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'app',
  'biome.json',
  'content',
  'e2e',
  'lib',
  'next-env.d.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'postcss.config.mjs',
  'prisma',
  'prisma.config.ts',
  // Next reads it from here only.
  'instrumentation.ts',
  'proxy.ts',
  'public',
  'tsconfig.core.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** The floor of a file by its path from the root, with forward slashes; null outside the plan. */
export function floorOf(file: string): Floor | null {
  return floors.find(({ folder }) => file === folder || file.startsWith(`${folder}/`)) ?? null;
}
