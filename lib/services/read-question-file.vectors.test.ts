import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Random, random } from '../core/random';
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

/** Bytes as they look after a bad copy: cut off, with bytes changed, a piece doubled or taken out, or the ends of two files together. */
function damaged(bytes: Uint8Array, { below: at }: Random): Uint8Array {
  const [from = 0, to = 0] = [at(bytes.length), at(bytes.length)].toSorted((a, b) => a - b);
  switch (at(5)) {
    case 0:
      return bytes.slice(0, to);
    case 1: {
      const changed = bytes.slice();
      for (let n = 0; n < 8; n++) changed[at(changed.length)] = at(256);
      return changed;
    }
    case 2:
      return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from)]);
    case 3:
      return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(to)]);
    default: {
      // What the formats mean something by.
      const changed = bytes.slice();
      const marks = '<>&{}=~#:"\\\n[]%';
      for (let n = 0; n < 8; n++) changed[at(changed.length)] = marks.charCodeAt(at(marks.length));
      return changed;
    }
  }
}

const SMALL = files.filter((file) => statSync(join(folder, file)).size < 300_000);

test.each(SMALL)('%s, damaged in 40 ways, is read or refused with a sentence', async (file) => {
  const draws = random(file);
  const bytes = readFileSync(join(folder, file));
  for (let n = 0; n < 40; n++) {
    const read = await readQuestionFile(file, damaged(bytes, draws));
    // "unreadable" stands for a fault that no reader has foreseen.
    if (read.ok) for (const question of read.value.questions) ownQuestionSchema.parse(question);
    else expect({ n, code: read.problem.code }).not.toEqual({ n, code: 'unreadable' });
  }
});
