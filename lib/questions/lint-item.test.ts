import { expect, test } from 'vitest';
import { allSampleItems, sampleNote } from '../testing/sample-items';
import { lintItem } from './lint-item';

type Option = [text: string, correct?: boolean, why?: string];

const options = (...rows: Option[]) =>
  rows.map(([text, correct = false, why = 'Because.'], place) => ({
    id: 'abcdefgh'[place],
    text,
    correct,
    ...(why === '' ? {} : { why }),
  }));

const codes = (kind: 'choose-one' | 'choose-many', question: string, ...rows: Option[]) =>
  lintItem(sampleNote(kind, { question, options: options(...rows) })).map(
    ({ code, option }) => `${code} ${option}`,
  );

const plain: Option[] = [['The kubelet', true], ['The scheduler'], ['A pod']];

test('sound notes of every kind have no findings', () => {
  expect(allSampleItems.flatMap(({ note }) => lintItem(note))).toEqual([]);
  expect(codes('choose-one', 'Who serves logs?', ...plain)).toEqual([]);
});

test.each<[string, string, Option[], string[]]>([
  ['no key', 'Who?', [['One'], ['Two'], ['Six']], ['correct-count null']],
  ['two keys', 'Who?', [['One', true], ['Two', true], ['Six']], ['correct-count null']],
  ['no reason', 'Who?', [['One', true, ''], ['Two', false, ''], ['Six']], ['missing-explanation b']],
  ['none of these', 'Who?', [['One', true], ['Two'], ['None of these']], ['all-or-none-of-the-above c']],
  ['the same twice', 'Who?', [['One', true], ['`Two`'], ['two.']], ['duplicate-options c']],
  ['only a colon apart', 'Who?', [['`https:web:`', true], ['`https:web`'], ['`web`']], []],
  [
    'one inside another',
    'Who?',
    [['The API server', true], ['The API server and the kubelet'], ['A pod of the node']],
    ['overlapping-options a'],
  ],
  [
    'a key that explains itself',
    'Who?',
    [['The kubelet, since it has the logs on its disk', true], ['The scheduler'], ['A pod']],
    ['key-longest a'],
  ],
  [
    'absolutes in wrong options only',
    'Who?',
    [['Some do', true], ['All do'], ['Never']],
    ['absolutes-only-in-distractors null'],
  ],
  ['absolutes on both sides', 'Who?', [['Only some', true], ['All do'], ['Never']], []],
  [
    'a key that echoes the stem',
    'Which server signs kubelet certificates?',
    [['Kubelet certificates CA', true], ['The scheduler itself'], ['A pod of the node']],
    ['stem-words-only-in-key a'],
  ],
  [
    'an article that fits one',
    'A kubelet authenticates with an',
    [['X.509 pair'], ['identity token', true], ['address on TLS']],
    ['article-cue a'],
  ],
  ['a quiet not', 'Which path is not encrypted?', plain, ['negative-stem null']],
  ['a loud not', 'Which path is **not** encrypted?', plain, []],
  [
    'a key of another make',
    'Which flag?',
    [['No flag does', true], ['`--v`'], ['`--port`']],
    ['unequal-option-kinds a'],
  ],
])('choose-one with %s', (_name, question, rows, expected) => {
  const found = codes('choose-one', question, ...rows);
  expect(found.filter((code) => !code.startsWith('key-longest') || expected.includes(code))).toEqual(
    expected,
  );
});

test('choose-many needs something right and something wrong', () => {
  const all: Option[] = [
    ['One', true],
    ['Two', true],
    ['Six', true],
    ['Ten', true],
  ];
  expect(codes('choose-many', 'Who?', ...all)).toEqual(['correct-count null']);
});

test('type-in: the answer in the stem, and a near miss that grading accepts', () => {
  const note = sampleNote('type-in', {
    question: 'What does `--Secure-Port` set?',
    accept: ['--secure-port'],
    nearMisses: [
      { text: 'secure_port=6443', why: 'Near.' },
      { text: '--port', why: 'Gone.' },
    ],
  });
  expect(lintItem(note)).toEqual([
    { code: 'answer-in-stem', option: '--secure-port' },
    { code: 'near-miss-accepted', option: 'secure_port=6443' },
  ]);
});
