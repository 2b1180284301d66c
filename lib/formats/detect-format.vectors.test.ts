import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectFormat, type FormatId } from './detect-format';
import { readGift } from './gift/read-gift';
import { refuseFormat } from './refuse-format';

const folder = '../shared/vectors/quiz';

test.each<[string, FormatId]>([
  ['gift/moodle_examples.gift.txt', 'gift'],
  ['gift/fuhrmanator/essay1.gift', 'gift'],
  ['aiken/questions.aiken.txt', 'aiken'],
  ['missingword/question.missingword1.txt', 'gift'],
  ['missingword/question.missingword2.txt', 'gift'],
  ['missingword/question.missingword3.txt', 'gift'],
  ['missingword/cloze_questions.multianswer.txt', 'moodle-cloze'],
  ['blackboard/examview_sample.xml', 'examview'],
  ['blackboard/questions.examview.xml', 'examview'],
  ['blackboard/sample_blackboard_pool.dat', 'blackboard'],
  ['blackboard/sample_blackboard_qti.dat', 'blackboard'],
  ['anki/media.apkg', 'apkg'],
])('%s is %s', (name, format) => {
  expect(detectFormat(name, readFileSync(`${folder}/${name}`))).toBe(format);
});

test.each([1, 2, 3])('Moodle’s missing word file %i is read as the GIFT that it is', (number) => {
  const text = readFileSync(`${folder}/missingword/question.missingword${number}.txt`, 'utf8');
  const read = readGift(text);
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.notices).toEqual([]);
  expect(read.value.questions.map(({ prompt }) => prompt.includes('\\_\\_\\_'))).toEqual([number !== 3]);
});

test('the others are refused by name', () => {
  expect(refuseFormat('examview')?.message).toContain('ExamView');
  expect(refuseFormat('blackboard')?.message).toContain('Blackboard');
});
