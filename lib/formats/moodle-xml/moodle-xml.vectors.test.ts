import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMoodleXml } from './read-moodle-xml';
import { writeMoodleXml } from './write-moodle-xml';

const folder = '../shared/vectors/quiz/moodle-xml';

/** Per file that was looked through by hand: the kinds that come over, and the codes of what is said about the rest. */
const EXPECTED: Readonly<Record<string, { kinds: readonly string[]; codes: readonly string[] }>> = {
  'ddimageortext.testquestion.moodle.xml': { kinds: [], codes: ['unknown-type'] },
  'ddmarker.testquestion.moodle.xml': { kinds: [], codes: ['unknown-type'] },
  'ddwtos.testquestion.moodle.xml': { kinds: ['gaps'], codes: ['hints-dropped'] },
  'description.testquestion.moodle.xml': { kinds: ['description'], codes: [] },
  'essay.testquestion.moodle.xml': { kinds: ['essay'], codes: [] },
  'gapselect.testquestion.moodle.xml': { kinds: ['gaps'], codes: ['hints-dropped'] },
  'match.testquestion.moodle.xml': { kinds: ['match'], codes: ['feedback-dropped'] },
  'sample_questions_with_old_image_tag.xml': {
    kinds: ['gaps', 'choose-one'],
    codes: ['wildcard', 'image-dropped', 'image-dropped'],
  },
  'shortanswer.testquestion.moodle.xml': { kinds: ['type-in'], codes: ['wildcard'] },
  'truefalse.testquestion.moodle.xml': { kinds: ['true-false'], codes: [] },
  'truefalse.xml': { kinds: ['true-false', 'true-false'], codes: ['image-dropped', 'image-dropped'] },
};

const files = readdirSync(folder);

test.each(files)('%s is imported, with a notice for what is lost', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const read = readMoodleXml(text);
  if (!read.ok) throw new Error(read.problem.message);
  const { questions, notices } = read.value;
  const expected = EXPECTED[file];
  if (expected)
    expect({
      kinds: questions.map(({ body }) => body.kind),
      codes: notices.map(({ code }) => code),
    }).toEqual(expected);
  const skipped = notices.filter(({ effect }) => effect === 'skipped');
  const asked = text.match(/<question type="(?!category)/g) ?? [];
  expect(questions.length + skipped.length).toBe(asked.length);
  // Well-formed, and what came over stays as it is.
  expect(readMoodleXml(writeMoodleXml(questions).text)).toEqual({
    ok: true,
    value: { questions, notices: [] },
  });
});
