import { expect, test } from 'vitest';
import { parseDocuments } from '../../cluster/parse-documents';
import { applyEdits } from './apply-edits';
import { setField } from './set-field';

const BLOCK = `clusters:
- name: a
  cluster:
    server: http://one # ours
- name: b
  cluster:
    server: http://two
`;
const FLOW = '{clusters: [{name: a, cluster: {server: "http://one"}}]}\n';

function set(text: string, path: readonly (string | number)[], value: unknown): string | null {
  const [document] = parseDocuments(text);
  const edits = document === undefined ? null : setField(document, 'f', path, value);
  return edits === null ? null : (applyEdits({ f: text }, edits).f ?? null);
}

test.each([
  ['a value in a list item', BLOCK, 1, 'server', 'https://two', BLOCK.replace('http://two', 'https://two')],
  ['a value with a comment', BLOCK, 0, 'server', 'https://one', BLOCK.replace('http://one', 'https://one')],
  [
    'a key that is not there',
    BLOCK,
    1,
    'ca',
    '/pki/ca.crt',
    BLOCK.replace('server: http://two', 'ca: /pki/ca.crt\n    server: http://two'),
  ],
  ['a value in braces', FLOW, 0, 'server', 'https://one', FLOW.replace('http://one', 'https://one')],
  ['a key in braces', FLOW, 0, 'ca', '/pki/ca.crt', FLOW.replace('{server', '{"ca": "/pki/ca.crt", server')],
])('sets %s', (_, text, index, field, value, wanted) => {
  const after = set(text, ['clusters', index, 'cluster', field], value);
  const [read] = parseDocuments(after ?? '');
  const [expected] = parseDocuments(wanted);
  expect(read?.error).toBe(null);
  expect(read?.value).toEqual(expected?.value);
  expect(after?.replace(/"(https:[^"]*)"/, '$1')).toBe(wanted.replace(/"(https:[^"]*)"/, '$1'));
});

test('does not add an item to a list', () => {
  expect(set(BLOCK, ['clusters', 2, 'cluster', 'server'], 'x')).toBe(null);
  expect(set(BLOCK, ['clusters', 'a'], 'x')).toBe(null);
});
