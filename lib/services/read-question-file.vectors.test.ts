import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownQuestionSchema } from '../quiz/own-question';
import { readQuestionFile } from './read-question-file';

const folder = '../shared/vectors/quiz';
const files = ['aiken', 'anki', 'blackboard', 'gift', 'missingword', 'moodle-xml', 'qti'].flatMap((one) =>
  readdirSync(join(folder, one), { recursive: true, encoding: 'utf8' })
    .map((file) => `${one}/${file}`)
    .filter(
      (file) => statSync(join(folder, file)).isFile() && !/\.(?:json|md|out|py)$|LICEN[CS]E/.test(file),
    ),
);

test('there are files', () => {
  expect(files.length).toBeGreaterThan(80);
});

test.each(files)(
  '%s is imported, refused with a reason, or comes with a report of what was lost',
  async (file) => {
    const read = await readQuestionFile(file, readFileSync(join(folder, file)));
    if (!read.ok) {
      expect(read.problem.message).toMatch(/^[A-Z“].*[.”]$/s);
      return;
    }
    const { questions, notices } = read.value;
    expect(questions.length + notices.length).toBeGreaterThan(0);
    for (const question of questions) expect(ownQuestionSchema.parse(question)).toEqual(question);
    for (const { message } of notices) expect(message).toMatch(/^\S.*[.”!?)]$/s);
  },
);
