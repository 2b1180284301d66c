import { expect, test } from 'vitest';
import { fileRows } from './file-rows';

const mark = (file: string) => ({ file, from: 0, to: 1, severity: 'problem' as const, message: '' });
const row = (path: string, more = {}) => ({ path, fixed: false, changed: false, marked: 0, ...more });

test('says of each file what is fixed, changed, added and marked', () => {
  const files = { 'node/b': '2', 'node/a': '1', 'node/c': 'new' };
  const start = { 'node/a': '1', 'node/b': '1' };
  expect(fileRows(files, start, ['node/a'], [mark('node/b'), mark('node/b'), mark('gone')])).toEqual([
    row('node/a', { fixed: true }),
    row('node/b', { changed: true, marked: 2 }),
    row('node/c', { changed: true }),
  ]);
  expect(fileRows({ 'node/a': 'x' }, null, [], [])).toEqual([row('node/a')]);
});
