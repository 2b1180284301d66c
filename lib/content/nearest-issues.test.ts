import { expect, test } from 'vitest';
import { mutationSchema } from './mutation';
import { parseList } from './parse-list';

const change = (edit: string) => `- id: one
  does: Something
  path: konnectivity
  claim: encrypted
  edits:
    - { program: kubelet, flag: v, to: "2" }
    - ${edit}
`;

test.each<[string, string, string, number]>([
  [
    'a switch that is no text',
    '{ program: kubelet, flag: v, to: true }',
    'one: edits.1.to: Expected string or null, not boolean.',
    40,
  ],
  ['a value left out', '{ program: kubelet, flag: v }', 'one: edits.1.to: This field is missing.', 7],
  [
    'a flag with its dashes',
    '{ program: kubelet, flag: --v, to: "2" }',
    'one: edits.1.flag: a flag is written without its dashes',
    33,
  ],
  [
    'a field misspelt',
    '{ document: pods, feld: spec, to: 1 }',
    'one: No field "feld" belongs here; see content/README.md for the fields of this kind.',
    25,
  ],
  ['no object', 'kubelet', 'one: edits.1: Expected object, not string.', 7],
])('%s', (_, edit, message, column) => {
  const { problems } = parseList(change(edit), 'mutations.yaml', mutationSchema);
  expect(problems).toEqual([{ code: 'schema', file: 'mutations.yaml', line: 7, column, message }]);
});

test('an edit of another program names what there is', () => {
  const { problems } = parseList(change('{ program: kublet, flag: v, to: "2" }'), 'm.yaml', mutationSchema);
  expect(problems[0]?.message).toContain('one: edits.1.program: Invalid option: expected one of "etcd"|');
});
