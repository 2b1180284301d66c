import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, type ClusterInput, parseCluster } from '../../cluster/parse-cluster';
import { ok, type Result } from '../../core/result';
import { gradeParsed } from '../../rules/grade-cluster';
import { filesUnder, type Inputs } from './read-inputs';
import { readableText } from './readable-text';
import { sidesOf } from './sides-of';

/** How often files that name further files are followed: unit, configuration, drop-in, certificate. */
const ROUNDS = 4;

/**
 * Read files of this machine at their own absolute paths. Each is placed by its content on the side of the control plane, of
 * the node or of the cluster's objects; files that a component names are looked up on the disk, so that what is not there is
 * known to be absent.
 */
export function readMachine(
  inputs: readonly string[],
  complete: boolean,
  minor: number,
): Result<Inputs, string> {
  const files: Record<string, string> = {};
  const present = new Set<string>();
  const absent = new Set<string>();
  const notes: string[] = [];
  const take = (path: string, sides: readonly string[] | null) => {
    const { text, note } = readableText(path);
    if (note !== null) notes.push(`${path}: ${note}`);
    for (const side of sides ?? sidesOf(path, text)) {
      if (text === null) present.add(`${side}${path}`);
      else files[`${side}${path}`] = text;
    }
  };
  for (const input of inputs) for (const path of filesUnder(input)) take(path, null);
  let input: ClusterInput = { files, present: [...present], complete, absent: [] };
  let cluster = parseCluster(input);
  for (let round = 0; round < ROUNDS; round++) {
    const asked = lookedFor(cluster, minor).filter(
      (name) => files[name] === undefined && !present.has(name) && !absent.has(name),
    );
    if (asked.length === 0) break;
    for (const name of asked) {
      const [side = ''] = name.split('/');
      const path = name.slice(side.length);
      if (existsSync(path)) for (const found of filesUnder(path)) take(found, [side]);
      else absent.add(name);
    }
    input = { files, present: [...present], complete, absent: [...absent] };
    cluster = parseCluster(input);
  }
  return ok({ cluster, diskPath: (file) => file.replace(/^[^/]*/, ''), notes });
}

/** The files that components ask for while the cluster is judged. */
function lookedFor(cluster: Cluster, minor: number): readonly string[] {
  const asked = new Set<string>();
  const recording = new (class extends Set<string> {
    override has(name: string): boolean {
      const there = super.has(name);
      if (!there) asked.add(name);
      return there;
    }
  })(cluster.present);
  const { components } = gradeParsed({ ...cluster, present: recording }, minor);
  for (const source of cluster.components) for (const name of source.missing ?? []) asked.add(name);
  for (const [name, side] of [
    ['kubelet', 'node'],
    ['kube-apiserver', 'control-plane'],
  ] as const) {
    const folder = components[name]?.effective['--config-dir']?.value;
    if (typeof folder === 'string' && folder !== '') asked.add(join(side, folder));
  }
  return [...asked].filter((name) => /^(control-plane|node)\/./.test(name));
}
