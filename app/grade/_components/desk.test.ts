import { expect, test } from 'vitest';
import { changeDesk, type Desk, EMPTY_DESK } from './desk';

const A = { path: 'cluster/a.yaml', text: 'a: 1\n' };
const B = { path: 'cluster/b.yaml', text: 'b: 1\n' };
const desk: Desk = { ...EMPTY_DESK, files: [A, B], open: A.path };
const paths = ({ files }: Desk) => files.map(({ path }) => path);

test('an edit changes one text and nothing else', () => {
  const after = changeDesk(desk, { kind: 'edit', path: B.path, text: 'b: 2\n' });
  expect(after.files).toEqual([A, { ...B, text: 'b: 2\n' }]);
  expect(after.files[0]).toBe(A);
});

test.each([
  ['a taken path', A.path, B.path],
  ['no path', A.path, ''],
  ['a file that is not there', 'cluster/c.yaml', 'cluster/d.yaml'],
])('renaming to or from %s changes nothing', (_, path, to) => {
  expect(changeDesk(desk, { kind: 'rename', path, to })).toBe(desk);
});

test('a renamed file stays open and in its place', () => {
  const after = changeDesk(desk, { kind: 'rename', path: A.path, to: 'node/x' });
  expect([after.open, ...paths(after)]).toEqual(['node/x', 'node/x', B.path]);
});

test('removing the open file opens its neighbour, and can be taken back', () => {
  const one = changeDesk(desk, { kind: 'remove', path: A.path });
  expect([one.open, ...paths(one)]).toEqual([B.path, B.path]);
  const none = changeDesk(one, { kind: 'remove', path: B.path });
  expect([none.open, none.files]).toEqual([null, []]);
  expect(paths(changeDesk(none, { kind: 'undo' }))).toEqual([B.path]);
});

test('added files get free paths, and the first of them opens', () => {
  const after = changeDesk(desk, {
    kind: 'add',
    files: [A, A, { path: 'node/etc/default/kubelet', text: '' }],
  });
  expect(paths(after)).toEqual([
    A.path,
    B.path,
    'cluster/a-2.yaml',
    'cluster/a-3.yaml',
    'node/etc/default/kubelet',
  ]);
  expect(after.open).toBe('cluster/a-2.yaml');
});

test('a fix edits texts, opens what it edited, and can be taken back until the next edit', () => {
  const fix = {
    title: 'Set b',
    kind: 'safe' as const,
    edits: [{ file: B.path, from: 3, to: 4, text: '2' }],
  };
  const after = changeDesk(desk, { kind: 'fix', fix });
  expect([after.open, after.files[1]?.text, after.undo?.what]).toEqual([B.path, 'b: 2\n', 'Applied: Set b']);
  expect(changeDesk(after, { kind: 'undo' }).files).toEqual([A, B]);
  expect(
    changeDesk(changeDesk(after, { kind: 'edit', path: A.path, text: '' }), { kind: 'undo' }).files[1]?.text,
  ).toBe('b: 2\n');
});

test('a sample replaces everything, with how it is read', () => {
  const after = changeDesk(
    { ...desk, complete: true, minor: 30 },
    { kind: 'replace', what: 'Loaded', files: [B] },
  );
  expect([after.open, after.complete, after.minor, after.undo?.files]).toEqual([B.path, false, 36, [A, B]]);
});
