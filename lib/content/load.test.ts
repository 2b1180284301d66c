import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './load';

test('reads the folder, leaves challenges alone, and names files from the folder on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'items'));
  mkdirSync(join(folder, 'challenges', 'one'), { recursive: true });
  writeFileSync(join(folder, 'items', 'a.yaml'), 'not a list\n');
  writeFileSync(join(folder, 'ids.lock'), '# header\none\ntwo/1\n');
  const before = loadContent(folder);
  writeFileSync(join(folder, 'challenges', 'one', 'challenge.yaml'), 'not a list\n');
  const after = loadContent(folder);
  rmSync(folder, { recursive: true });
  expect(before.content.lockedIds).toEqual(['one', 'two/1']);
  expect(before.problems.map(({ code, file }) => [code, file])).toEqual([['schema', 'items/a.yaml']]);
  expect(after.content.version).toBe(before.content.version);
});

test('a folder that is not there is a problem, not an exception', () => {
  const { content, problems } = loadContent('/nowhere/at/all');
  expect(content.items).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
});
