import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { addClass } from '../testing/add-class';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { insertClassQuiz } from '../testing/insert-class-quiz';
import { ownChoice, sampleOwn, sampleQuiz } from '../testing/quiz-samples';
import { archiveQuestions } from './archive-questions';
import { exportData } from './export-data';
import { exportQuestions } from './export-questions';
import { importQuestions, reviewImport } from './import-questions';
import { loadOwnQuestion } from './load-own-question';
import { loadQuestions } from './load-questions';
import type { Viewer } from './page-views';
import { questionFilterSchema } from './question-schema';
import type { ImportStep } from './question-views';
import { saveOwnQuestion } from './save-own-question';
import { undoImport } from './undo-import';

const who = (id: string, role: Viewer['role'] = 'instructor'): Viewer => ({
  ...{ id, name: id, email: `${id}@example.org`, guest: false, role },
});
const ina = who('ina');
const ivo = who('ivo');
const lea = who('lea', 'learner');
const importId = '00000000-0000-4000-8000-000000000001';
const everything = questionFilterSchema.parse({});
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';
const gift = (text: string) => ({ name: 'a.gift', bytes: strToU8(text) });
const three = gift('::One:: a? {=x ~y}\n\n::Two:: b? {T}\n\n::Essay:: c? {}\n\n::Three:: d? {#5}\n');

eachDatabase((_engine, open) => {
  const begin = async () => {
    const db = await open();
    for (const one of [ina, ivo, lea]) await addLearner(db.client, one.id);
    return db;
  };
  const list = async (viewer: Viewer, filter = {}) => {
    const view = await loadQuestions(viewer, { ...everything, ...filter });
    if (!view.ok) throw new Error(view.problem.message);
    return view.value;
  };
  const names = async (viewer: Viewer, filter = {}) =>
    (await list(viewer, filter)).rows.map(({ title }) => title);

  test('instructors and administrators write questions, learners do not; nobody touches another’s', async () => {
    await using db = await begin();
    const first = { version: 0, question: ownChoice() };
    expect(problem(await saveOwnQuestion(lea, 'q', first))).toBe('not-instructor');
    expect(problem(await loadQuestions(lea, everything))).toBe('not-instructor');
    expect(problem(await importQuestions(lea, { ...three, id: importId, leave: [] }))).toBe('not-instructor');
    expect(problem(await reviewImport(lea, three))).toBe('not-instructor');
    expect(problem(await exportQuestions(lea, { format: 'csv', of: { ids: ['q'] } }))).toBe('not-instructor');
    expect(problem(await archiveQuestions(lea, { ids: ['q'], archived: true }))).toBe('not-instructor');
    expect(await saveOwnQuestion(who('lea', 'administrator'), 'admin', first)).toMatchObject({ ok: true });

    expect((await saveOwnQuestion(ina, 'q', first)).ok).toBe(true);
    expect(problem(await loadOwnQuestion(ivo, 'q'))).toBe('not-found');
    expect(problem(await saveOwnQuestion(ivo, 'q', { ...first, version: 1 }))).toBe('not-found');
    expect(await archiveQuestions(ivo, { ids: ['q'], archived: true })).toEqual({
      ok: true,
      value: { count: 0 },
    });
    expect(problem(await exportQuestions(ivo, { format: 'gift', of: { ids: ['q'] } }))).toBe('not-found');
    expect(problem(await undoImport(ivo, importId))).toBe('not-found');
    expect(await db.client.ownQuestion.count({ where: { archivedAt: null } })).toBe(2);
  });

  test('what of a file is here already is said: by our id or by every word; not what was archived or is another’s', async () => {
    await using _db = await begin();
    const here = async (viewer: Viewer, file: typeof three) => {
      const review = await reviewImport(viewer, file);
      return review.ok ? review.value.here : null;
    };
    expect(await here(ina, three)).toEqual([]);
    await importQuestions(ina, { ...three, id: importId, leave: [1] });
    // Of three questions, the essay left out, the second was not taken.
    expect(await here(ina, three)).toEqual([0, 2]);
    expect(await here(ivo, three)).toEqual([]);
    const [first] = (await list(ina)).rows;
    const exported = await exportQuestions(ina, { format: 'moodle-xml', of: { filter: everything } });
    if (!exported.ok) throw new Error(exported.problem.message);
    const text = Buffer.from(exported.value.bytes, 'base64').toString();
    const file = { name: 'a.xml', bytes: strToU8(text.replaceAll('a?', 'a, changed elsewhere?')) };
    expect(await here(ina, file)).toEqual([0, 1]);
    await archiveQuestions(ina, { ids: [first?.id ?? ''], archived: true });
    expect(await here(ina, file)).toHaveLength(1);
  });

  test('a save is a new version, a repeated save is none, and older versions stay', async () => {
    await using db = await begin();
    const save = (prompt: string, version: number) =>
      saveOwnQuestion(ina, 'q', { version, question: ownChoice({ prompt }) });
    const made = await Promise.all([save('one', 0), save('one', 0)]);
    expect([...made, await save('one', 0)]).toEqual(Array(3).fill({ ok: true, value: { version: 1 } }));
    const both = await Promise.all([save('two', 1), save('other', 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'changed-meanwhile', version: 2 } });
    expect(await exportData(ina)).toMatchObject({
      ownQuestions: [
        { questionId: 'q', version: 1 },
        { questionId: 'q', version: 2 },
      ],
    });
    const stored = await db.client.ownQuestionVersion.findMany({ orderBy: { version: 'asc' } });
    expect(stored.map(({ version, question }) => [version, JSON.parse(question).prompt])).toEqual([
      [1, 'one'],
      [2, both[0].ok ? 'two' : 'other'],
    ]);
    expect(problem(await saveOwnQuestion(ina, 'none', { version: 3, question: ownChoice() }))).toBe(
      'not-found',
    );
  });

  test('lists by words, folder, kind and archive; a page past the end gives the last', async () => {
    await using _db = await begin();
    await importQuestions(ina, {
      ...gift('$CATEGORY: $course$/top/ports\n\n::One:: 100% of kubelets? {=x ~y}\n\n::Two:: b_c? {T}\n'),
      ...{ id: importId, leave: [] },
    });
    await saveOwnQuestion(ina, 'q', { version: 0, question: ownChoice({ name: 'Three' }) });
    expect(await names(ina)).toEqual(['Three', 'One', 'Two']);
    expect(await names(ina, { q: 'KUBELETS one' })).toEqual(['One']);
    expect(await names(ina, { folder: 'ports' })).toEqual(['One', 'Two']);
    expect(await names(ina, { folder: '' })).toEqual(['Three']);
    expect(await names(ina, { kind: 'true-false' })).toEqual(['Two']);
    expect(await names(ina, { importId })).toEqual(['One', 'Two']);
    expect(await list(ina, { page: 9 })).toMatchObject({ page: 1, pages: 1, total: 3 });
    expect((await list(ina)).folders).toEqual([
      { folder: '', count: 1 },
      { folder: 'ports', count: 2 },
    ]);
    await archiveQuestions(ina, { ids: ['q'], archived: true });
    expect(await names(ina)).toEqual(['One', 'Two']);
    expect(await names(ina, { archived: true })).toEqual(['Three']);
    expect(await names(ivo)).toEqual([]);
  });

  test('an import says how far it is, leaves what was not chosen, and is not doubled', async () => {
    await using db = await begin();
    const review = await reviewImport(ina, three);
    expect(review).toMatchObject({
      value: { format: 'gift', notices: [{ effect: 'skipped', code: 'essay', about: 'Essay' }] },
    });
    const steps: ImportStep[] = [];
    const take = () =>
      importQuestions(ina, { ...three, id: importId, leave: [1] }, (step) => steps.push(step));
    expect(await take()).toEqual({ ok: true, value: { id: importId, count: 2 } });
    expect(steps).toEqual([
      { step: 'reading' },
      { step: 'saving', done: 0, of: 2 },
      { step: 'saving', done: 2, of: 2 },
    ]);
    expect(await take()).toEqual({ ok: true, value: { id: importId, count: 2 } });
    expect(await names(ina)).toEqual(['One', 'Three']);
    expect(await db.client.ownQuestion.count()).toBe(2);
    expect(problem(await importQuestions(ivo, { ...three, id: importId, leave: [] }))).toBe('bad-input');
  });

  test('a taken-back import is gone but for what a quiz asks', async () => {
    await using db = await begin();
    await addClass(db.client, 'blue', { ina: 'instructor' });
    await importQuestions(ina, { ...three, id: importId, leave: [] });
    const [one] = (await list(ina)).rows;
    await insertClassQuiz(
      'blue',
      'quiz',
      'ina',
      sampleQuiz([sampleOwn('own', { questionId: one?.id ?? '' })]),
    );
    expect(await loadOwnQuestion(ina, one?.id ?? '')).toMatchObject({
      value: { version: 1, uses: [{ quizId: 'quiz', title: 'Sample' }] },
    });
    expect(await undoImport(ina, importId)).toEqual({ ok: true, value: { removed: 2, kept: 1 } });
    expect(await names(ina)).toEqual(['One']);
    expect(await db.client.ownQuestionVersion.count()).toBe(1);
  });

  test.each([
    ['empty', { name: 'a.gift', bytes: new Uint8Array() }, 'empty'],
    ['too large', { name: 'a.gift', bytes: new Uint8Array(5 * 1024 * 1024 + 1) }, '5 MB'],
    ['no text', { name: 'a.gift', bytes: new Uint8Array([0, 1, 2, 0]) }, 'no file of questions'],
    ['half a zip', { name: 'a.zip', bytes: strToU8('PK\u0003\u0004 and no more') }, 'zip'],
    ['an entity bomb', { name: 'a.xml', bytes: strToU8(bomb()) }, 'Line 1'],
    ['a word of unknown kind', { name: 'a.txt', bytes: strToU8('hello') }, 'no file of questions'],
  ])('a file that is %s is refused with a sentence and stores nothing', async (_name, file, words) => {
    await using db = await begin();
    const refused = await importQuestions(ina, { ...file, id: importId, leave: [] });
    expect(refused).toMatchObject({
      problem: { code: 'bad-input', message: expect.stringContaining(words) },
    });
    expect(await reviewImport(ina, file)).toEqual(refused);
    expect(await db.client.ownQuestion.count()).toBe(0);
  });

  test('what is exported comes back the same, and formulas stay text', async () => {
    await using _db = await begin();
    const question = ownChoice({ name: '=1+1', path: null, exams: [], category: ['a'] });
    await saveOwnQuestion(ina, 'q', { version: 0, question });
    for (const format of ['gift', 'moodle-xml', 'qti', 'csv', 'apkg'] as const) {
      const file = await exportQuestions(ina, { format, of: { filter: everything } });
      if (!file.ok) throw new Error(file.problem.message);
      const bytes = Uint8Array.from(Buffer.from(file.value.bytes, 'base64'));
      const back = await reviewImport(ina, { name: file.value.name, bytes });
      expect([format, back]).toEqual([
        format,
        { ok: true, value: expect.objectContaining({ questions: [question] }) },
      ]);
      if (format === 'csv') expect(Buffer.from(bytes).toString()).not.toMatch(/(?:^|[,"\n])=1/);
    }
  });
});

function bomb(): string {
  return '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><quiz><question>&b;</question></quiz>';
}
