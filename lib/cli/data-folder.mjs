import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT } from './run.mjs';

const DEFAULT_URL = 'file:./data/spokewise.db';
const ROOM = 100 * 1024 * 1024;

/** The folder that holds the SQLite file and the secret; made when missing. Says so when it can't be written or is nearly full. */
export function dataFolder() {
  const url = process.env.DATABASE_URL || DEFAULT_URL;
  const folder = url.startsWith('file:')
    ? dirname(resolve(ROOT, url.slice('file:'.length)))
    : join(ROOT, 'data');
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC')
      throw new Problem(`The disk is full: nothing can be written to ${folder}. Make room and start again.`);
    throw new Problem(
      `The data folder ${folder} cannot be written (${error.code}). Give your user the right to write there, or name another place: DATABASE_URL=file:/some/where/spokewise.db`,
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < ROOM) {
    throw new Problem(
      `The disk is full: ${folder} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MB left, and Spokewise wants 100. Make room and start again.`,
    );
  }
  return folder;
}

/** Signs the sessions: BETTER_AUTH_SECRET, or the one in the data folder, made at the first start and readable by its owner only. */
export function secret(folder) {
  if (process.env.BETTER_AUTH_SECRET) return process.env.BETTER_AUTH_SECRET;
  const file = join(folder, 'secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** Parents first, one at a time: Node's own recursive mkdir never ends in places like /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
