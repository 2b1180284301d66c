import { expect, test } from 'vitest';
import { checkNote } from './check-note';
import { parseNotes } from './parse-notes';

/** The first line of `rest` is line 9. */
function faults(kind: string, rest: string): string[] {
  const { entries, problems } = parseNotes(
    `- id: one
  kind: ${kind}
  path: konnectivity
  claim: encrypted
  exams: [kcsa/threat-model]
  difficulty: 1
  sources: [{ title: A page }]
  lesson: konnectivity
${rest}`,
    'a.yaml',
  );
  expect(problems).toEqual([]);
  return entries.flatMap(checkNote).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const options = (...rows: string[]) =>
  `  question: Which?\n  options:\n${rows.map((row) => `    - { ${row} }\n`).join('')}`;
const right = 'id: a, text: One, correct: true';
const two = 'id: b, text: Two, why: No.';
const three = 'id: c, text: Three, why: No.';
const four = 'id: d, text: Four, why: No.';

test.each<[string, string, string, string[]]>([
  ['versions in order', 'qa', "  since: '1.9'\n  until: '1.21'\n  question: A\n  answer: B\n", []],
  [
    'until before since',
    'qa',
    "  since: '1.22'\n  until: '1.9'\n  question: A\n  answer: B\n",
    ['versions 10:10'],
  ],
  ['since the future', 'qa', "  since: '1.40'\n  question: A\n  answer: B\n", ['versions 9:10']],
  [
    'a claim that is named twice',
    'order',
    `  also: [authorized, encrypted, authorized]
  question: Which comes first?
  ask: 3
  steps: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }, { id: d, text: D }]
  before: [{ first: a, next: b, why: A. }, { first: b, next: c, why: B. }]
`,
    ['also 9:22', 'also 9:33'],
  ],
  ['a good cloze', 'cloze', "  text: 'The {{c1::hub}}.'\n", []],
  ['a cloze without a gap', 'cloze', '  text: The hub.\n', ['cloze 9:9']],
  ['a purpose in words', 'recall', '  knob: kubelet/readOnlyPort\n  purpose: a door without a lock\n', []],
  [
    'a purpose that names the field',
    'recall',
    '  knob: kubelet/readOnlyPort\n  purpose: the readOnlyPort\n',
    ['purpose-names-knob 10:12'],
  ],
  [
    'a purpose that names the flag',
    'recall',
    '  knob: etcd/--cert-file\n  purpose: names a cert-file\n',
    ['purpose-names-knob 10:12'],
  ],
  [
    'a purpose that names the last part',
    'recall',
    '  knob: kubelet/authentication.x509.clientCAFile\n  purpose: the clientCAFile\n',
    ['purpose-names-knob 10:12'],
  ],
  [
    'a plain word for a name',
    'recall',
    '  knob: konnectivity-server/--mode\n  purpose: the mode of speech\n',
    [],
  ],
  [
    'a path map',
    'path-map',
    '  prompt: P\n  directions: [point]\n  notThese:\n    - { path: ssh-tunnel, why: W }\n    - { path: apiserver-to-pod, why: W }\n',
    [],
  ],
  [
    'a path map that excludes itself',
    'path-map',
    '  prompt: P\n  directions: [point]\n  notThese:\n    - { path: konnectivity, why: W }\n    - { path: ssh-tunnel, why: W }\n',
    ['not-these 12:15'],
  ],
  [
    'a path map with a path twice',
    'path-map',
    '  prompt: P\n  directions: [point]\n  notThese:\n    - { path: ssh-tunnel, why: W }\n    - { path: ssh-tunnel, why: W }\n',
    ['not-these 13:15'],
  ],
  ['choose-one', 'choose-one', options(right, two, three), []],
  [
    'choose-one, none right',
    'choose-one',
    options('id: a, text: One, why: No.', two, three),
    ['options 11:5'],
  ],
  [
    'choose-one, two right',
    'choose-one',
    options(right, 'id: b, text: Two, correct: true', three),
    ['options 11:5'],
  ],
  [
    'choose-many, none right',
    'choose-many',
    options('id: a, text: One, why: No.', two, three, four),
    ['options 11:5'],
  ],
  [
    'choose-many, all right',
    'choose-many',
    options(
      right,
      'id: b, text: Two, correct: true',
      'id: c, text: Three, correct: true',
      'id: d, text: Four, correct: true',
    ),
    ['options 11:5'],
  ],
  [
    'a wrong option without a reason',
    'choose-one',
    options(right, 'id: b, text: Two', three),
    ['option-why 12:7'],
  ],
  [
    'two options alike',
    'choose-one',
    options(right, two, 'id: c, text: "  two.", why: No.'),
    ['options 13:22'],
  ],
  [
    'two options that differ by case in code',
    'choose-one',
    options(right, 'id: b, text: "`grpc`", why: No.', 'id: c, text: "`GRPC`", why: No.'),
    [],
  ],
  [
    'a distractor like the key',
    'choose-one',
    options(right, two, 'id: c, text: ONE, why: No.'),
    ['options 13:22'],
  ],
  [
    'an option id twice',
    'choose-one',
    options(right, two, 'id: b, text: Three, why: No.'),
    ['options 13:13'],
  ],
  [
    'all of the above',
    'choose-one',
    options(right, two, 'id: c, text: All of the above, why: No.'),
    ['options 13:22'],
  ],
  [
    'a near miss',
    'type-in',
    "  question: Q\n  expects: flag\n  accept: ['--kubelet-client-key']\n  nearMisses: [{ text: --kubelet-key, why: W }]\n",
    [],
  ],
  [
    'a near miss that is right',
    'type-in',
    "  question: Q\n  expects: flag\n  accept: ['--kubelet-client-key']\n  nearMisses: [{ text: Kubelet-Client-Key, why: W }]\n",
    ['near-miss 12:24'],
  ],
])('%s', (_, kind, rest, expected) => {
  expect(faults(kind, rest)).toEqual(expected);
});
