import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Cluster, parseCluster } from '../../cluster/parse-cluster';
import { fail, ok, type Result } from '../../core/result';
import { readMachine } from './read-machine';
import { readableText } from './readable-text';

export type Inputs = {
  cluster: Cluster;
  /** Where a file of the cluster lies on the disk, for messages. */
  diskPath(file: string): string;
  notes: readonly string[];
};

const SIDES = ['control-plane', 'node', 'cluster'];

/** Read what the command was given: one folder that holds a cluster, or files and folders of this machine. */
export function readInputs(
  inputs: readonly string[],
  complete: boolean,
  minor: number,
): Result<Inputs, string> {
  const missing = inputs.find((input) => !existsSync(input));
  if (missing !== undefined) return fail(`${missing} does not exist.`);
  const [folder] = inputs;
  const isCluster =
    inputs.length === 1 &&
    folder !== undefined &&
    statSync(folder).isDirectory() &&
    SIDES.some((side) => existsSync(join(folder, side)));
  if (!isCluster)
    return readMachine(
      inputs.map((input) => resolve(input)),
      complete,
      minor,
    );
  const files: Record<string, string> = {};
  const present: string[] = [];
  const notes: string[] = [];
  for (const path of filesUnder(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/');
    if (!SIDES.includes(name.split('/')[0] ?? '')) continue;
    const read = readableText(path);
    if (read.text === null) present.push(name);
    else files[name] = read.text;
    if (read.note !== null) notes.push(`${path}: ${read.note}`);
  }
  if (Object.keys(files).length === 0)
    return fail(`${folder} holds no files under ${SIDES.map((side) => `${side}/`).join(', ')}.`);
  return ok({
    cluster: parseCluster({ files, present, complete }),
    diskPath: (file) => join(folder, file),
    notes,
  });
}

/** Every file under a path, sorted; links are followed once. */
export function filesUnder(path: string, depth = 0): string[] {
  let stat: ReturnType<typeof statSync>;
  try {
    stat = statSync(path);
  } catch {
    return [];
  }
  if (!stat.isDirectory()) return stat.isFile() ? [path] : [];
  if (depth > 12) return [];
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => filesUnder(join(path, name), depth + 1));
}
