import { expect, test } from 'vitest';
import { readAiken } from './read-aiken';

const good = 'What is 10250?\nA) The kubelet\nB) The *API server*\nANSWER: A\n';

test('a file as Moodle documents it', () => {
  const read = readAiken(
    `\uFEFF${good.replaceAll('\n', '\r\n')}\r\nSecond\nline\nA. x\nB. y\nC. z\nANSWER: c`,
  );
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices).toEqual([]);
  expect(read.value.questions.map(({ prompt, body }) => [prompt, body])).toEqual([
    [
      'What is 10250?',
      {
        kind: 'choose-one',
        shuffle: true,
        options: [
          { text: 'The kubelet', fraction: 1, feedback: null },
          { text: 'The \\*API server\\*', fraction: 0, feedback: null },
        ],
      },
    ],
    [
      'Second\\\nline',
      {
        kind: 'choose-one',
        shuffle: true,
        options: [
          { text: 'x', fraction: 0, feedback: null },
          { text: 'y', fraction: 0, feedback: null },
          { text: 'z', fraction: 1, feedback: null },
        ],
      },
    ],
  ]);
});

test.each([
  ['Q\nA) a\nB) b\nANSWER: C', 'no-key', 1],
  ['\nQ\nA) a\nB) b\n', 'no-key', 2],
  ['Q\nA) a\nC) b\nANSWER: A', 'syntax', 1],
  ['Q\n\n\n', 'syntax', 1],
  ['A) a\nB) b\nANSWER: A', 'empty-text', 1],
  ['Q\nA) a\nANSWER: A', 'too-few-options', 1],
  [`${'x'.repeat(100_001)}\nA) a\nB) b\nANSWER: A`, 'too-large', 1],
])('%j is named and the next one comes over', (bad, code, line) => {
  const read = readAiken(`${bad}\n\n${code === 'syntax' && line === 1 && !bad.includes('A)') ? '' : good}`);
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices.map((one) => [one.effect, one.code, one.line])).toEqual([
    ['skipped', code, line],
  ]);
});

test.each([
  ['', 'empty'],
  ['x'.repeat(5_000_001), 'too-large'],
  [good.repeat(5001), 'too-many-questions'],
])('refused as a whole: %#', (text, code) => {
  const read = readAiken(text);
  expect(read.ok ? null : read.problem.code).toBe(code);
});
