import { expect, test, vi } from 'vitest';
import { parseContent } from '../content/parse-content';
import { checkContent, itemTable } from './check-content';
import { lockText } from './check-content-ids';
import { spoiled } from './check-content-sample';

// Compiling MDX is slow when the whole suite shares two cores.
vi.setConfig({ testTimeout: 30_000 });

type Change = { file: string; replace: string; by: string };

const items = 'items/all.yaml';
const knobs = 'kubernetes/knobs/kubelet.yaml';
const lesson = 'lessons/overview.mdx';
/** The sample's notes end at line 800; what is appended begins at 801. */
const note = (id: string, kind: string, rest: string): Change => ({
  file: items,
  replace: '',
  by: `- id: ${id}\n  kind: ${kind}\n  path: konnectivity\n  claim: encrypted\n  exams: [kcsa/threat-model]\n  difficulty: 1\n  sources: [{ title: A page }]\n  lesson: overview\n${rest}`,
});
const lock = (...ids: string[]): Change => ({ file: 'ids.lock', replace: '', by: `\n${ids.join('\n')}` });

async function found(...changes: Change[]): Promise<string[]> {
  const problems = await checkContent(parseContent(spoiled(...changes)));
  return problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

test('the sample has no fault', async () => {
  expect(await found()).toEqual([]);
});

test.each<[string, Change[], string[]]>([
  [
    'a field that does not belong',
    [note('extra', 'qa', '  question: A\n  answer: B\n  colour: red\n')],
    [`schema ${items}:811:3`],
  ],
  [
    'a note that cannot be read is not gone',
    [{ file: items, replace: 'id: node-to-apiserver-1', by: 'colour: red\n  id: node-to-apiserver-1' }],
    [`schema ${items}:11:3`, 'path-coverage kubernetes/paths.yaml:1:7'],
  ],
  [
    'the same note id twice',
    [{ file: items, replace: 'id: node-to-apiserver-1', by: 'id: node-to-apiserver-0' }],
    ['vanished-id ids.lock:1:1', `duplicate-id ${items}:11:7`],
  ],
  [
    'a lesson that is not there',
    [{ file: items, replace: 'lesson: overview', by: 'lesson: underview' }],
    [`unknown-lesson ${items}:8:11`],
  ],
  [
    'an exam domain that is not there',
    [{ file: items, replace: '[kcsa/threat-model]', by: '[kcsa/threats]' }],
    [`unknown-exam ${items}:5:11`],
  ],
  [
    'an exam domain that is not covered',
    [{ file: items, replace: '[kcsa/threat-model]', by: '[kcsa/compliance]' }],
    [`uncovered-exam ${items}:5:11`],
  ],
  [
    'an exam domain listed twice',
    [{ file: items, replace: '[kcsa/threat-model]', by: '[kcsa/threat-model, kcsa/threat-model]' }],
    [`duplicate-id ${items}:5:30`],
  ],
  [
    'a knob that is not there',
    [
      note('k', 'recall', '  knob: kubelet/readonlyPort\n  purpose: opens a door\n'),
      lock('k/name', 'k/purpose'),
    ],
    [`unknown-knob ${items}:809:9`],
  ],
  [
    'a layer without a default',
    [note('k', 'default', '  knob: kubelet/readOnlyPort\n  layer: kubeadm\n  means: a door\n'), lock('k')],
    [`no-default ${items}:810:10`],
  ],
  ['a fault of the note itself', [note('k', 'cloze', '  text: No gap.\n')], [`cloze ${items}:809:9`]],
  [
    'a twin that does not answer',
    [{ file: knobs, replace: '  twin: kubelet/readOnlyPort\n', by: '' }],
    [`twin ${knobs}:5:9`],
  ],
  [
    'a knob in the wrong file',
    [
      {
        file: knobs,
        replace: '',
        by: '- id: etcd/--cert-file\n  type: file\n  meaning: a certificate\n  defaults: {}\n  paths: [apiserver-to-etcd]\n  claims: []\n  source: { title: A page }\n',
      },
    ],
    [`unknown-knob ${knobs}:17:7`],
  ],
  [
    'removed before it was deprecated',
    [
      {
        file: knobs,
        replace: '  twin: kubelet/--read',
        by: "  deprecated: '1.9'\n  removed: '1.8'\n  twin: kubelet/--read",
      },
    ],
    [`versions ${knobs}:1:7`],
  ],
  [
    'a knob id of no component',
    [
      {
        file: knobs,
        replace: '',
        by: '- id: kublet/--x\n  type: file\n  meaning: a certificate\n  defaults: {}\n  paths: [apiserver-to-etcd]\n  claims: []\n  source: { title: A page }\n',
      },
    ],
    [`schema ${knobs}:17:7`],
  ],
  [
    'a path without a row',
    [{ file: 'kubernetes/paths.yaml', replace: 'id: konnectivity', by: 'id: ssh-tunnel' }],
    ['unknown-path kubernetes/paths.yaml:1:1', 'duplicate-id kubernetes/paths.yaml:106:7'],
  ],
  [
    'a path with too few items',
    [{ file: items, replace: 'lesson: overview', by: 'lesson: overview\n  status: draft' }],
    ['path-coverage kubernetes/paths.yaml:1:7'],
  ],
  [
    'a path whose lesson is not there',
    [{ file: 'kubernetes/paths.yaml', replace: 'lesson: overview', by: 'lesson: underview' }],
    ['unknown-lesson kubernetes/paths.yaml:14:11'],
  ],
  [
    'a row of the guide gone',
    [{ file: 'guide-coverage.yaml', replace: 'where: pod-example', by: 'where: section' }],
    ['guide-coverage guide-coverage.yaml:1:1'],
  ],
  [
    'a row of the guide that nothing covers',
    [{ file: 'guide-coverage.yaml', replace: 'lessons: [overview]', by: 'notes: [nowhere]' }],
    ['unknown-note guide-coverage.yaml:5:11'],
  ],
  [
    'a row of the guide with a lesson that is not there',
    [{ file: 'guide-coverage.yaml', replace: 'lessons: [overview]', by: 'lessons: [underview]' }],
    ['unknown-lesson guide-coverage.yaml:5:13'],
  ],
  [
    'weights that do not add up',
    [{ file: 'exams.yaml', replace: 'weight: 60', by: 'weight: 50' }],
    ['exam-weights exams.yaml:7:5'],
  ],
  ['an id that vanished', [lock('gone')], ['vanished-id ids.lock:1:1']],
  [
    'an id that is not in the lock',
    [note('fresh', 'qa', '  question: A\n  answer: B\n')],
    ['unlocked-id ids.lock:1:1'],
  ],
  [
    'a component that is not ours',
    [{ file: lesson, replace: '', by: '\n<Script />\n' }],
    [`component ${lesson}:15:1`],
  ],
  [
    'a path map of no path',
    [{ file: lesson, replace: 'lit="node-to-apiserver"', by: 'lit="nowhere"' }],
    [`component ${lesson}:13:1`],
  ],
  [
    'an attack of two steps',
    [{ file: lesson, replace: '', by: '\n<TheAttack>\n\n1. One\n2. Two\n\n</TheAttack>\n' }],
    [`component ${lesson}:15:1`],
  ],
  [
    'an excerpt without a block',
    [{ file: lesson, replace: '', by: '\n<Excerpt file="/etc/x" mark="3,5-6">\n\ntext\n\n</Excerpt>\n' }],
    [`component ${lesson}:15:1`],
  ],
  [
    'an excerpt with an unreadable mark',
    [
      {
        file: lesson,
        replace: '',
        by: '\n<Excerpt file="/etc/x" mark="3;5">\n\n```\ntext\n```\n\n</Excerpt>\n',
      },
    ],
    [`component ${lesson}:15:1`],
  ],
  [
    'an attribute that is computed',
    [{ file: lesson, replace: 'lit="node-to-apiserver"', by: 'lit={x}' }],
    [`component ${lesson}:13:1`, `component ${lesson}:13:1`],
  ],
  [
    'code in a lesson',
    [{ file: lesson, replace: '', by: '\nOne {1 + 1} two\n' }],
    [`component ${lesson}:15:5`],
  ],
  [
    'an import in a lesson',
    [{ file: lesson, replace: '', by: "\nimport x from 'y'\n" }],
    [`component ${lesson}:15:1`],
  ],
  [
    'a change that writes a field which no release has',
    [
      {
        file: 'mutations.yaml',
        replace: '',
        by: `- id: one
  does: Something
  path: konnectivity
  claim: encrypted
  edits:
    - { document: kubelet-config, field: authorisation.mode, to: "{pkii}/x" }
`,
      },
    ],
    ['unknown-field mutations.yaml:6:42', 'unknown-placeholder mutations.yaml:6:66'],
  ],
  [
    'a template that shows what its base lacks, about a knob that its component lacks',
    [
      note(
        'scn',
        'effective-value',
        `  version: 1
  base: plain
  vary: [[as-is, as-is]]
  show: [kubelet, pods]
  component: kubelet
  knob: readOnlyPrt
`,
      ),
      lock('scn'),
    ],
    [`not-in-base ${items}:812:19`, `unknown-knob ${items}:814:9`],
  ],
  [
    'a match of a knob that no rule reads',
    [
      note(
        'm',
        'match',
        `  by: knob-claim
  from: [--kubelet-certificate-authority, --tls-min-version, --anonymous-auth, --nothing, --etcd-cafile]
  ask: 3
`,
      ),
      lock('m'),
    ],
    [`unknown-knob ${items}:810:80`],
  ],
  ['MDX that does not compile', [{ file: lesson, replace: '', by: '\n<PathMap\n' }], [`mdx ${lesson}:16:1`]],
])('%s', async (_, changes, expected) => {
  expect(await found(...changes)).toEqual(expected);
});

test('the table counts live items per path and kind', () => {
  const { content } = parseContent(spoiled(note('k', 'cloze', '  text: "{{c1::A}} and {{c2::b}}"\n')));
  const table = itemTable(content);
  expect(table[0]?.split(/\s+/)).toEqual(['items', 'cloze', 'qa', 'all']);
  expect(table.find((row) => row.startsWith('konnectivity'))?.split(/\s+/)).toEqual([
    'konnectivity',
    '2',
    '8',
    '10',
  ]);
});

const choice = (index: number, right: number, texts: string[]): Change =>
  note(
    `choice-${index}`,
    'choose-one',
    `  question: Which?\n  options:\n${texts
      .map(
        (text, at) => `    - { id: o${at}, text: ${text}, ${at === right ? 'correct: true' : 'why: No.'} }\n`,
      )
      .join('')}`,
  );
const twenty = [...Array(20).keys()];
const ids = twenty.map((index) => `choice-${index}`);

test('a bank in which the longest option is right fails, one in which ties share does not', async () => {
  const telling = twenty.map((index) =>
    choice(
      index,
      index % 4,
      ['bb', 'cc', 'dd', 'ee'].map((text, at) => (at === index % 4 ? `${text} longer` : text)),
    ),
  );
  expect(await found(...telling, lock(...ids))).toEqual(['key-length items:1:1']);
  const level = twenty.map((index) => choice(index, index % 4, ['bb', 'cc', 'dd', 'ee']));
  expect(await found(...level, lock(...ids))).toEqual([]);
});

test('a bank in which the first option is right fails; below twenty questions a rate is noise', async () => {
  const first = twenty.map((index) => choice(index, 0, ['bb', 'cc', 'dd', 'ee']));
  expect(await found(...first, lock(...ids))).toEqual(['key-position items:1:1']);
  expect(await found(...first.slice(1), lock(...ids.slice(1)))).toEqual([]);
});

test('the lock gains live ids and loses none', () => {
  const { content } = parseContent(
    spoiled(lock('gone'), note('fresh', 'qa', '  question: A\n  answer: B\n')),
  );
  const lines = lockText(content)
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(lines).toContain('gone');
  expect(lines).toContain('fresh');
  expect(lines).toEqual(lines.toSorted());
  expect(lines.length).toBe(82);
});
