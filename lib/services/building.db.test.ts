import { expect, test } from 'vitest';
import { insertOwnQuestions } from '../db/own-questions';
import { findQuiz, findRevision } from '../db/quizzes';
import { addClass } from '../testing/add-class';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { ownChoice, sampleOwn, samplePool, sampleQuiz } from '../testing/quiz-samples';
import { changeQuiz } from './change-quiz';
import { createQuiz } from './create-quiz';
import { loadBuild } from './load-build';
import { lookAtQuestion } from './look-at-question';
import { ownToAdd } from './own-to-add';
import type { Viewer } from './page-views';
import { publishQuiz } from './publish-quiz';
import { saveQuiz } from './save-quiz';
import { searchBank } from './search-bank';

const who = (id: string): Viewer => ({
  ...{ id, name: id, email: `${id}@example.org`, guest: false, role: 'instructor' },
});
const ina = who('ina');
const ivo = who('ivo');
const lea = who('lea');
const other = who('other');
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const quizId = id(1);
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';

eachDatabase((_engine, open) => {
  const begin = async () => {
    const db = await open();
    for (const one of [ina, ivo, lea, other]) await addLearner(db.client, one.id);
    await addClass(db.client, 'blue', { ina: 'instructor', ivo: 'instructor', lea: 'learner' });
    await addClass(db.client, 'red', { other: 'instructor', ina: 'instructor' });
    expect(await createQuiz(ina, { id: quizId, classId: 'blue', preset: 'practice' })).toEqual({
      ok: true,
      value: { id: quizId },
    });
    return db;
  };
  const addOwn = (ownerId: string, questionId: string) =>
    insertOwnQuestions([
      { id: questionId, ownerId, importId: null, question: ownChoice({ name: questionId }), createdAt: 1 },
    ]);

  test('only instructors of the class make, see and change a quiz', async () => {
    await using _db = await begin();
    const draft = { definition: sampleQuiz([samplePool('pool')]), version: 1 };
    for (const stranger of [lea, other]) {
      const asked = { id: id(9), classId: 'blue', preset: 'exam' as const };
      expect(problem(await createQuiz(stranger, asked))).toBe('not-found');
      expect(problem(await loadBuild(stranger, quizId))).toBe('not-found');
      expect(problem(await saveQuiz(stranger, quizId, draft))).toBe('not-found');
      expect(problem(await publishQuiz(stranger, quizId, { version: 1 }))).toBe('not-found');
      expect(problem(await searchBank(stranger, quizId, { of: 'own', q: '', page: 1 }))).toBe('not-found');
      expect(problem(await changeQuiz(stranger, quizId, { action: 'delete', attempts: 9 }))).toBe(
        'not-found',
      );
      const copy = { action: 'duplicate', id: id(8), classId: 'red' } as const;
      expect(problem(await changeQuiz(stranger, quizId, copy))).toBe('not-found');
    }
    expect((await findQuiz(quizId))?.version).toBe(1);
    expect((await saveQuiz(ivo, quizId, draft)).ok).toBe(true);
  });

  test('the same request twice makes one quiz; an id of another is refused', async () => {
    await using db = await begin();
    const asked = { id: id(2), classId: 'blue', preset: 'exam' } as const;
    const [one, two] = await Promise.all([createQuiz(ina, asked), createQuiz(ina, asked)]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(await db.client.quiz.count()).toBe(2);
    expect(problem(await createQuiz(ivo, asked))).toBe('bad-input');
  });

  test('a draft is saved over the version that was seen, also by two at once', async () => {
    await using _db = await begin();
    const save = (title: string, version: number) =>
      saveQuiz(ina, quizId, { definition: { ...sampleQuiz([samplePool('pool')]), title }, version });
    const both = await Promise.all([save('one', 1), save('two', 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'changed-meanwhile', version: 2 } });
    const third = { ok: true, value: { version: 3, faults: [], blueprint: null, newer: [] } };
    expect(await save('three', 2)).toEqual(third);
    // Its answer was lost, so it is sent again.
    expect(await save('three', 2)).toEqual(third);
    expect(problem(await save('four', 2))).toBe('changed-meanwhile');
  });

  test('a draft with faults is saved and says them, and is not published', async () => {
    await using _db = await begin();
    const definition = sampleQuiz([sampleOwn('mine', { questionId: 'none' })]);
    expect(await saveQuiz(ina, quizId, { definition, version: 1 })).toMatchObject({
      ok: true,
      value: { version: 2, faults: [{ code: 'unknown-own', slotId: 'mine' }] },
    });
    expect(problem(await publishQuiz(ina, quizId, { version: 1 }))).toBe('changed-meanwhile');
    expect(problem(await publishQuiz(ina, quizId, { version: 2 }))).toBe('faulty');
    expect(await findQuiz(quizId)).toMatchObject({ state: 'draft', revision: null });
  });

  test('a revision stays as it was published; the same draft makes no second one', async () => {
    await using _db = await begin();
    expect(await publishQuiz(ina, quizId, { version: 1 })).toEqual({ ok: true, value: { revision: 1 } });
    expect(await publishQuiz(ivo, quizId, { version: 1 })).toEqual({ ok: true, value: { revision: 1 } });
    const before = await findRevision(quizId, 1);
    const definition = sampleQuiz([samplePool('pool', { count: 5 })]);
    await saveQuiz(ina, quizId, { definition, version: 1 });
    expect(await loadBuild(ina, quizId)).toMatchObject({ value: { revision: 1, unpublished: true } });
    expect(await publishQuiz(ina, quizId, { version: 2 })).toEqual({ ok: true, value: { revision: 2 } });
    expect(await findRevision(quizId, 1)).toEqual(before);
    expect((await findRevision(quizId, 2))?.definition).toEqual(definition);
    expect(await loadBuild(ina, quizId)).toMatchObject({ value: { revision: 2, unpublished: false } });
  });

  test('closes, reopens, releases; a draft does none of it', async () => {
    await using _db = await begin();
    const change = (action: 'close' | 'reopen' | 'release' | 'withhold') =>
      changeQuiz(ina, quizId, { action });
    for (const action of ['close', 'reopen', 'release', 'withhold'] as const)
      expect(problem(await change(action))).toBe('wrong-state');
    await publishQuiz(ina, quizId, { version: 1 });
    await change('close');
    expect((await findQuiz(quizId))?.state).toBe('closed');
    expect(problem(await publishQuiz(ina, quizId, { version: 1 }))).toBe('wrong-state');
    await change('reopen');
    await change('release');
    expect(await findQuiz(quizId)).toMatchObject({ state: 'published', releasedAt: expect.any(Number) });
    await change('withhold');
    expect((await findQuiz(quizId))?.releasedAt).toBeNull();
  });

  test('a copy is a draft without dates, in a class of the same instructor', async () => {
    await using _db = await begin();
    const dated = sampleQuiz([samplePool('pool')], { closesAt: 5_000_000, password: 'x' });
    await saveQuiz(ina, quizId, { definition: dated, version: 1 });
    await publishQuiz(ina, quizId, { version: 2 });
    const copy = (viewer: Viewer, n: number, classId: string) =>
      changeQuiz(viewer, quizId, { action: 'duplicate', id: id(n), classId });
    expect(await copy(ina, 5, 'red')).toEqual({ ok: true, value: { id: id(5) } });
    expect(await findQuiz(id(5))).toMatchObject({
      ...{ state: 'draft', revision: null, classId: 'red', version: 1 },
      definition: { title: 'Copy of Sample', settings: { closesAt: null, password: null } },
    });
    expect(problem(await copy(ivo, 6, 'red'))).toBe('not-found');
  });

  test('is deleted with what it was said to take along, and not with more', async () => {
    await using db = await begin();
    await publishQuiz(ina, quizId, { version: 1 });
    await db.client.quizAttempt.create({
      data: {
        ...{ id: 'a', quizId, revision: 1, personId: 'lea', order: 1, preview: false },
        ...{ startedAt: new Date(1), paper: '{}', state: '{}', seq: 0 },
      },
    });
    expect(await changeQuiz(ina, quizId, { action: 'delete', attempts: 0 })).toMatchObject({
      problem: { code: 'changed-meanwhile', message: expect.stringContaining('1 attempts now') },
    });
    expect((await changeQuiz(ina, quizId, { action: 'delete', attempts: 1 })).ok).toBe(true);
    expect(await db.client.quizAttempt.count()).toBe(0);
    expect(await findQuiz(quizId)).toBeNull();
  });

  test('nothing of an archived class changes, but a copy may leave it', async () => {
    await using db = await begin();
    await db.client.class.update({ where: { id: 'blue' }, data: { archivedAt: new Date(1) } });
    const draft = { definition: sampleQuiz([samplePool('pool')]), version: 1 };
    expect(problem(await saveQuiz(ina, quizId, draft))).toBe('archived');
    expect(problem(await publishQuiz(ina, quizId, { version: 1 }))).toBe('archived');
    expect(problem(await changeQuiz(ina, quizId, { action: 'delete', attempts: 0 }))).toBe('archived');
    expect((await loadBuild(ina, quizId)).ok).toBe(true);
    const copy = { action: 'duplicate', id: id(7), classId: 'red' } as const;
    expect((await changeQuiz(ina, quizId, copy)).ok).toBe(true);
  });

  test('the bank has what any instructor of the class wrote, and nothing of others', async () => {
    await using _db = await begin();
    await addOwn('ivo', 'q-ivo');
    await addOwn('other', 'q-other');
    const own = await searchBank(ina, quizId, { of: 'own', q: 'kubelet', page: 7 });
    expect(own).toMatchObject({ value: { total: 1, page: 1, rows: [{ id: 'q-ivo', version: 1 }] } });
    const look = (questionId: string, version = 1) =>
      lookAtQuestion(ina, quizId, { of: 'own', id: questionId, version, seed: '1' });
    const seen = await look('q-ivo');
    expect(seen).toMatchObject({ value: { title: 'q-ivo', shown: { form: 'choose-one' } } });
    expect(JSON.stringify(seen.ok && seen.value.shown)).not.toContain('canary');
    expect(seen).toMatchObject({ value: { answer: { correct: expect.stringMatching(/./) }, varies: false } });
    expect(problem(await look('q-other'))).toBe('not-found');
    expect(problem(await look('q-ivo', 2))).toBe('not-found');
    const items = await searchBank(ina, quizId, {
      ...{ of: 'items', q: 'kubelet', path: 'apiserver-to-kubelet', kind: 'choose-one', page: 1 },
    });
    if (!items.ok) throw new Error(items.problem.message);
    expect(items.value.rows.length).toBeGreaterThan(0);
    const [row] = items.value.rows;
    expect(await lookAtQuestion(ina, quizId, { of: 'item', id: row?.id ?? '', seed: '1' })).toMatchObject({
      value: {
        shown: { form: 'choose-one' },
        answer: { correct: expect.stringMatching(/./) },
        varies: false,
      },
    });
  });

  test('another class’s question is a fault and has no title here; one of a colleague is asked and named', async () => {
    await using _db = await begin();
    await addOwn('ivo', 'q-ivo');
    await addOwn('other', 'q-other');
    const definition = sampleQuiz([
      sampleOwn('a', { questionId: 'q-ivo' }),
      sampleOwn('b', { questionId: 'q-other' }),
    ]);
    expect(await saveQuiz(ina, quizId, { definition, version: 1 })).toMatchObject({
      value: { faults: [{ code: 'unknown-own', slotId: 'b' }], newer: [] },
    });
    const view = await loadBuild(ina, quizId);
    expect(view.ok && view.value.titles).toEqual({ 'own/q-ivo': 'q-ivo' });
    expect(await ownToAdd('blue', 'q-ivo')).toEqual({ questionId: 'q-ivo', version: 1, title: 'q-ivo' });
    expect(await ownToAdd('blue', 'q-other')).toBeNull();
    expect(await ownToAdd('blue', 'none')).toBeNull();
  });
});
