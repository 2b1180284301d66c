import { readFileSync } from 'node:fs';

/** The first `count` item ids of the content. */
export function itemIds(count: number): string[] {
  const ids = readFileSync('content/ids.lock', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return ids.slice(0, count);
}
