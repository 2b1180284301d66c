import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process and all that it started, in MB. Linux alone. */
export function memoryOf(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
      parents.set(Number(name), Number(parent));
    } catch {
      // It has ended meanwhile.
    }
  }
  const mine = [pid];
  for (const at of mine) for (const [child, parent] of parents) if (parent === at) mine.push(child);
  const kilobytes = mine.map((one) => {
    try {
      return Number(readFileSync(`/proc/${one}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}
