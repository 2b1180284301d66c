import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv';

function read(text: string) {
  const result = readCsv(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

test.each([',', ';', '\t'])('a hand-made table with %j between cells, its columns in any order', (mark) => {
  const table = [
    ['Correct', 'Option A', 'option_2', 'QUESTION', 'Tags', 'feedback 2'],
    ['a', 'kubelet', 'etcd', 'Which?', 'net', 'No'],
    ['1 2', 'x', 'y', 'Both?', '', ''],
    ['true', '', '', 'Holds?', '', ''],
  ];
  const { questions, notices } = read(`\uFEFF${table.map((row) => row.join(mark)).join('\r\n')}`);
  expect(questions.map(({ prompt, tags, body }) => [prompt, tags, body.kind])).toEqual([
    ['Which?', ['net'], 'choose-one'],
    ['Holds?', [], 'true-false'],
  ]);
  expect(questions[0]?.body).toEqual({
    kind: 'choose-one',
    options: [
      { text: 'kubelet', fraction: 1, feedback: null },
      { text: 'etcd', fraction: 0, feedback: 'No' },
    ],
    shuffle: true,
  });
  expect(notices.map(({ effect, code, line }) => [effect, code, line])).toEqual([['skipped', 'no-key', 3]]);
});

test.each([
  ['choose-one,Q,a,b,', 'no-key'],
  ['choose-one,Q,a,b,3', 'no-key'],
  ['choose-one,Q,a,,1', 'too-few-options'],
  ['poem,Q,,,', 'unknown-kind'],
  [',Q,,,', 'no-kind'],
  ['number,Q,three,,', 'no-number'],
  ['true-false,Q,,,maybe', 'no-key'],
  ['essay,,a,,', 'empty-text'],
  ['match,Q,a,,', 'no-pair'],
  ['essay,Q,,,,,,more', 'too-many-cells'],
  ['essay,"Q,,,', 'quotes'],
])('%j is named by its line', (row, code) => {
  const { questions, notices } = read(`kind,prompt,option 1,option 2,correct\nessay,"two\nlines"\n${row}\n`);
  expect(questions.map(({ prompt }) => prompt)).toEqual(['two\nlines']);
  expect(notices.map((one) => [one.effect, one.code, one.line])).toEqual([['skipped', code, 4]]);
});

test('columns that mean nothing are named, also those that JavaScript gives a meaning', () => {
  const { questions, notices } = read('__proto__,constructor,prompt,kind\n1,2,Q,essay\n');
  expect(questions.length).toBe(1);
  expect(notices.map(({ code }) => code)).toEqual(['unknown-column']);
});

test.each([
  ['', 'empty'],
  ['prompt,kind\n', 'empty'],
  ['a,b\n1,2', 'no-prompt-column'],
  [`prompt${','.repeat(400)}\nx`, 'too-many-columns'],
  [`prompt,correct\n${'a,true\n'.repeat(5001)}`, 'too-many-questions'],
  ['x'.repeat(5_000_001), 'too-large'],
])('refused as a whole: %#', (text, code) => {
  const result = readCsv(text);
  expect(result.ok ? null : result.problem.code).toBe(code);
});

test('no text makes it throw', () => {
  const unit = fc.constantFrom(
    ...'",;\t\n\'=-aé\ud800',
    'prompt',
    'kind',
    'option 1',
    'share 1',
    'choose-many',
    '50',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
      readCsv(`prompt,kind,option 1,share 1\n${units.join('')}`);
    }),
  );
});
