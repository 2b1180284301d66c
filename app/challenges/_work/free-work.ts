import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import { readDevice, writeDevice } from './device-store';
import type { SharedFiles } from './shared-files';

/** What stands in the free sandbox. */
export type FreeWork = SharedFiles;

const KEY = 'spokewise-free';
/** What stood there before a link brought other files. */
const BEFORE = 'spokewise-free-before';

export const NO_WORK: FreeWork = { minor: KUBERNETES_MINORS.last, files: {}, present: [], complete: false };

/** What this browser keeps of the free sandbox; nothing unreadable is believed. */
export function readWork(which: 'now' | 'before' = 'now'): FreeWork {
  const kept = readDevice(which === 'now' ? KEY : BEFORE) as Record<string, unknown> | null;
  if (typeof kept !== 'object' || kept === null) return NO_WORK;
  const { minor, files, present, complete } = kept;
  const { first, last } = KUBERNETES_MINORS;
  return {
    minor: Number(minor) >= first && Number(minor) <= last ? Number(minor) : last,
    files: Object.fromEntries(
      Object.entries(files ?? {}).filter((one): one is [string, string] => typeof one[1] === 'string'),
    ),
    present: (Array.isArray(present) ? present : []).filter((one) => typeof one === 'string'),
    complete: complete === true,
  };
}

/** Keeps it; no files, nothing kept. */
export function keepWork(work: FreeWork, which: 'now' | 'before' = 'now'): void {
  writeDevice(which === 'now' ? KEY : BEFORE, Object.keys(work.files).length === 0 ? null : work);
}
