import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { node, ROOT, tool } from './run.mjs';

const SOURCES = ['app', 'lib', 'content', 'prisma/models.prisma', 'public'];
const FILES = [
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'instrumentation.ts',
  'proxy.ts',
  'tsconfig.json',
];

/** Builds for production when a source changed since the last build. */
export async function build() {
  const folder = join(ROOT, process.env.NEXT_DIST_DIR || '.next');
  const stamp = join(folder, 'spokewise-sources');
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Building (sources changed; takes half a minute)…');
  const code = await node(tool('next/dist/bin/next', 'build'), {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) {
    throw new Problem(
      'The build failed; the lines above say why. If another build is running in this folder (a second npm start or npm test), wait ' +
        'for it and start again. Otherwise, on an unchanged clone, it is our mistake: please report it.',
    );
  }
  writeFileSync(stamp, hash);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesIn), ...FILES].sort()) {
    const path = join(ROOT, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

// Tests and the command line are no part of the build; the generated clients follow from the models.
function filesIn(path) {
  const full = join(ROOT, path);
  if (!existsSync(full) || /^lib\/(cli|testing|db\/generated)$|\.test\.tsx?$/.test(path)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesIn(`${path}/${name}`));
}
