import { expect, test } from 'vitest';
import { itemsOfNote } from './items-of-note';
import { parseNotes } from './parse-notes';

function items(kind: string, rest: string, until = '') {
  const { entries } = parseNotes(
    `- id: one
  kind: ${kind}
  path: konnectivity
  claim: encrypted
  exams: [kcsa/threat-model]
  difficulty: 2
  sources: [{ title: A page }]
  lesson: konnectivity
${until}${rest}`,
    'a.yaml',
  );
  const note = entries[0]?.value;
  if (note === undefined) throw new Error('the fixture does not parse');
  return itemsOfNote(note);
}

test.each<[string, string, string[]]>([
  ['qa', '  question: "What is **the** `hub`?"\n  answer: A\n', ['one']],
  ['cloze', "  text: 'The {{c2::hub::word}} is {{c1::it}}, {{c2::yes}}.'\n", ['one/1', 'one/2']],
  ['recall', '  knob: kubelet/readOnlyPort\n  purpose: a door without a lock\n', ['one/name', 'one/purpose']],
  ['default', '  knob: kubelet/readOnlyPort\n  layer: flag\n  means: open\n', ['one']],
  [
    'path-map',
    '  prompt: Agents dial.\n  directions: [name, point]\n  notThese:\n    - { path: ssh-tunnel, why: W }\n    - { path: apiserver-to-pod, why: W }\n',
    ['one/point', 'one/name'],
  ],
  [
    'path-map',
    '  prompt: Agents dial.\n  directions: [point]\n  notThese:\n    - { path: ssh-tunnel, why: W }\n    - { path: apiserver-to-pod, why: W }\n',
    ['one/point'],
  ],
  ['type-in', "  question: Which flag?\n  expects: flag\n  accept: ['--x']\n", ['one']],
])('%s', (kind, rest, expected) => {
  expect(items(kind, rest).map((item) => item.id)).toEqual(expected);
});

test('an item carries what its note says', () => {
  const [item] = items('qa', '  question: Q\n  answer: A\n', "  until: '1.21'\n");
  expect(item).toMatchObject({
    noteId: 'one',
    path: 'konnectivity',
    difficulty: 2,
    since: null,
    until: '1.21',
    status: 'live',
  });
});
