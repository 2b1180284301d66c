#!/usr/bin/env node
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * The `spokewise` command. Its TypeScript is bundled once for each state of the sources, so that a call costs a start of Node and
 * little else. The bundle lies in node_modules/.cache, or in the temporary folder where that cannot be written.
 */

const top = fileURLToPath(new URL('../..', import.meta.url));

/** A fingerprint of the sources: paths, sizes and times of change. */
function fingerprint() {
  const seen = createHash('sha1').update(process.versions.node);
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.ts$/.test(entry.name) && !/\.(test|cases)\.ts$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        seen.update(`${path}:${size}:${mtimeMs};`);
      }
    }
  };
  for (const folder of ['lib/core', 'lib/cluster', 'lib/rules', 'lib/cli/grade']) walk(join(top, folder));
  return seen.digest('hex').slice(0, 16);
}

async function bundle() {
  const name = `spokewise-${fingerprint()}.cjs`;
  const folders = [join(top, 'node_modules/.cache/spokewise'), join(tmpdir(), 'spokewise')];
  const made = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (made !== undefined) return made;
  const { buildSync } = await import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(top, 'lib/cli/grade/command.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    external: ['*.cases'],
    logLevel: 'silent',
  });
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, name);
      write(path, outputFiles[0].contents);
      return path;
    } catch {}
  }
  throw new Error(`Neither ${folders.join(' nor ')} can be written.`);
}

/** Runs the bundle with the code that V8 compiled the last time, which is half of what a call costs. */
async function run(path, words) {
  const cache = `${path}.code`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const text = `(function (module, require) {${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(text, { filename: path, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(import.meta.url));
  const code = await module.exports.command(words);
  if (cachedData === undefined || script.cachedDataRejected)
    try {
      write(cache, script.createCachedData());
    } catch {}
  return code;
}

/** Puts a file there at once, so that calls side by side never read half of it. */
function write(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/** Commands for authors need the project's packages and content, so they run from its sources. */
async function authors(words) {
  const { node, typescript } = await import('./run.mjs');
  const program = words[0] === 'prove' ? 'question-prove.ts' : 'question-show.ts';
  return await node([...typescript(program), ...words]);
}

try {
  const [command, ...words] = process.argv.slice(2);
  process.exitCode =
    command === 'question' ? await authors(words) : await run(await bundle(), process.argv.slice(2));
} catch (error) {
  console.error(`spokewise cannot run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
