import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQtiXml } from './read-qti-xml';

const folder = '../shared/vectors/quiz/qti/prairielearn-canvas-qti12';

const right = (text: string, fraction = 1) => ({ text, fraction, feedback: null });

/** What files that were looked through by hand hold. */
const EXPECTED: Readonly<Record<string, readonly unknown[]>> = {
  'canvas-checkbox.xml': [
    {
      prompt: 'Select all correct answers',
      points: 1,
      body: {
        kind: 'choose-many',
        options: [right('Correct A', 0.5), right('Correct B', 0.5), right('Wrong C', -1)],
      },
    },
  ],
  'canvas-fitb.xml': [
    {
      prompt: 'The capital of Colombia is {{1}} and Estonia is {{2}}.',
      body: {
        kind: 'gaps',
        gaps: [
          { kind: 'type-in', points: 1, answers: [right('bogota')] },
          { kind: 'type-in', points: 1, answers: [right('tallinn')] },
        ],
      },
    },
  ],
  'canvas-matching.xml': [{ body: { kind: 'match' } }],
  'canvas-mc.xml': [{ body: { kind: 'choose-one' } }],
  'canvas-tf.xml': [{ body: { kind: 'true-false' } }],
  'canvas-zones.xml': [
    { body: { kind: 'choose-one' } },
    { id: 'q2', body: { options: [right('Ant'), right('Dog', 0)] } },
  ],
};

test.each(readdirSync(folder))('%s is imported', (file) => {
  const read = readQtiXml(readFileSync(`${folder}/${file}`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices).toEqual([]);
  const expected = EXPECTED[file];
  if (expected) expect(read.value.questions).toMatchObject(expected);
});

test('Blackboard’s form of QTI is refused by name', () => {
  const text = readFileSync('../shared/vectors/quiz/blackboard/sample_blackboard_qti.dat', 'utf8');
  expect(readQtiXml(text)).toMatchObject({ ok: false, problem: { code: 'unsupported-format' } });
});
