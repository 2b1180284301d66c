import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = import.meta.dirname;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** What a file imports at run time: types vanish. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^import (?!type )(?:[^;]*?from )?'([^']+)'/gms)].map(([, from]) => from ?? '');
}

function reaches(file: string, seen = new Set<string>()): Set<string> {
  for (const from of importsOf(file)) {
    const target = from.startsWith('.') ? `${join(file, '..', from)}.ts` : from;
    if (seen.has(target)) continue;
    seen.add(target);
    if (from.startsWith('.')) reaches(target, seen);
  }
  return seen;
}

// ts-fsrs changes Date.prototype when it is loaded.
test('one file imports ts-fsrs', () => {
  expect(files.filter((file) => importsOf(join(FOLDER, file)).includes('ts-fsrs'))).toEqual(['engine.ts']);
});

test('what is not scheduling or replay can go into a browser bundle without it', () => {
  const loaders = files.filter((file) => reaches(join(FOLDER, file)).has('ts-fsrs')).sort();
  expect(loaders).toEqual([
    'apply-event.ts',
    'engine.ts',
    'fold.ts',
    'preview.ts',
    'schedule-all.ts',
    'schedule.ts',
  ]);
});
