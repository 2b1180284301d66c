import type { HostFiles } from '../host-files';
import { joinPath } from '../join-path';
import type { KubeletDropIn } from './merge-kubelet-drop-ins';

/** What lies in a --config-dir: the drop-ins in the order in which they are merged, and what is passed over. */
export type KubeletDropInFolder = {
  /** Nothing is there, as far as is known. */
  absent: boolean;
  dropIns: readonly KubeletDropIn[];
  /** Host paths of files that do not end in .conf. */
  skipped: readonly string[];
  /** Drop-ins whose content is not given, by their path in the cluster. */
  missing: readonly string[];
};

/**
 * filepath.WalkDir over a --config-dir: every regular file below it, names in the order of their bytes, folder by folder. Only
 * files that end in `.conf`, exactly so, are drop-ins; hidden ones count.
 */
export function kubeletDropInFolder(folder: string, host: HostFiles): KubeletDropInFolder {
  const root = joinPath('/', folder);
  const alone = host.look(root).state === 'text' || host.look(root).state === 'present';
  const paths = alone ? [root] : [...new Set(host.under(root))].sort(byFolder);
  const dropIns: KubeletDropIn[] = [];
  const skipped: string[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const look = host.look(path);
    if (!path.endsWith('.conf')) skipped.push(path);
    else if (look.state === 'text') dropIns.push({ file: host.key(path), text: look.text });
    else missing.push(host.key(path));
  }
  return { absent: paths.length === 0, dropIns, skipped, missing };
}

function byFolder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
