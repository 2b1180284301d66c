import { readdirSync, readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { readAnki } from './read-anki';

const folder = '../shared/vectors/quiz/anki';
const sql = await initSqlJs();

/** Per file that was looked through by hand: prompts and answers that come over, and the codes of what is said about the rest. */
const EXPECTED: Readonly<Record<string, { cards: readonly string[]; codes: readonly string[] }>> = {
  'diffmodels2-1.apkg': { cards: ['front → back'], codes: [] },
  'diffmodeltemplates-1.apkg': { cards: ['question? → answer!'], codes: [] },
  'media.apkg': { cards: [], codes: ['no-short-answer'] },
};

test.each(readdirSync(folder))('%s is imported, with a notice for what is lost', (file) => {
  const read = readAnki(readFileSync(`${folder}/${file}`), sql);
  if (!read.ok) throw new Error(read.problem.message);
  const cards = read.value.questions.map(
    ({ prompt, body }) => `${prompt} → ${body.kind === 'type-in' ? body.answers[0]?.text : body.kind}`,
  );
  const expected = EXPECTED[file];
  if (expected) expect({ cards, codes: read.value.notices.map(({ code }) => code) }).toEqual(expected);
  expect(cards.length + read.value.notices.length).toBeGreaterThan(0);
});
