import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { node, ROOT, run, typescript } from './run.mjs';

const STAMP = join(ROOT, 'node_modules/.spokewise-node');

/** The first thing on a fresh clone: Node is new enough, packages are installed as locked, `.env` is read, Prisma's clients are there. */
export async function prepare() {
  checkNode();
  await install();
  await readDotEnv();
  forgetRouteTypes();
  if ((await node(typescript('db-generate.ts'))) !== 0) {
    throw new Problem('The Prisma clients could not be generated; the lines above say why.');
  }
}

/** Next writes the types of its routes here and checks them; those of an older tree name routes that are gone. It writes them anew. */
function forgetRouteTypes() {
  for (const folder of ['.next/types', '.next/dev/types'])
    rmSync(join(ROOT, folder), { recursive: true, force: true });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  throw new Problem(
    `Spokewise needs Node 20.19 or newer (22.12 or newer in line 22); this is ${process.versions.node}. Install it from https://nodejs.org or with your version manager.`,
  );
}

async function install() {
  if (isInstalled()) return;
  console.log('Installing packages (once; takes a minute or two)…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev']);
  if (code !== 0) {
    throw new Problem(
      '`npm ci` failed; the lines above say why. Usual reasons: no network, a full disk, or no compiler for better-sqlite3 (Debian: apt-get install build-essential python3).',
    );
  }
  writeFileSync(STAMP, process.versions.modules);
}

/** npm's own record of what it installed, written last, against the lock; and the native parts were built for this Node. */
function isInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') !== process.versions.modules) return false;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages);
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** `.env` is optional, and the real environment wins over it. */
async function readDotEnv() {
  const file = join(ROOT, '.env');
  if (!existsSync(file)) return;
  const { parseEnv } = await import('node:util');
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    process.env[name] ??= value;
  }
}
