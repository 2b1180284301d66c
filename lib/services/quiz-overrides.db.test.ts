import { expect, test } from 'vitest';
import { addClass } from '../testing/add-class';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { insertClassQuiz } from '../testing/insert-class-quiz';
import { samplePool, sampleQuiz } from '../testing/quiz-samples';
import type { Viewer } from './page-views';
import { publishQuiz } from './publish-quiz';
import { loadOverrides, saveOverride } from './quiz-overrides';
import { saveQuiz } from './save-quiz';
import { startAttempt } from './start-attempt';

const who = (id: string): Viewer => ({
  ...{ id, name: id, email: `${id}@example.org`, guest: false, role: 'instructor' },
});
const ina = who('ina');
const lea = who('lea');
const MINUTE = 60_000;
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';

eachDatabase((_engine, open) => {
  const begin = async () => {
    const db = await open();
    for (const one of [ina, lea, who('other')]) await addLearner(db.client, one.id);
    await addClass(db.client, 'blue', { ina: 'instructor', lea: 'learner' });
    await db.client.classLabel.create({ data: { classId: 'blue', name: 'group b' } });
    const limited = sampleQuiz([samplePool('pool')], { timeLimitMinutes: 30, graceSeconds: 0 });
    await insertClassQuiz('blue', 'quiz', 'ina', limited);
    return db;
  };

  test('an exception is for a learner or label of the class, is replaced by the next and taken away', async () => {
    await using db = await begin();
    const save = (target: { personId: string } | { label: string }, attempts: number | null) =>
      saveOverride(ina, 'quiz', { for: target, override: attempts === null ? null : { attempts } });
    expect(await save({ personId: 'lea' }, 3)).toMatchObject({
      value: {
        overrides: [{ for: { personId: 'lea' }, name: 'lea', override: { attempts: 3 } }],
        people: [{ id: 'lea', name: 'lea' }],
        labels: ['group b'],
      },
    });
    await save({ personId: 'lea' }, 4);
    await save({ label: 'group b' }, 5);
    await save({ label: 'group b' }, 6);
    expect(await db.client.quizOverride.count()).toBe(2);
    for (const stranger of [{ personId: 'other' }, { personId: 'ina' }, { label: 'none' }])
      expect(problem(await save(stranger, 2))).toBe('bad-input');
    await save({ personId: 'lea' }, null);
    const left = await loadOverrides(ina, 'quiz');
    expect(left).toMatchObject({
      value: { overrides: [{ for: { label: 'group b' }, override: { attempts: 6 } }] },
    });
    expect(left.ok && left.value.overrides).toHaveLength(1);
  });

  test('learners neither see nor set exceptions', async () => {
    await using _db = await begin();
    expect(problem(await loadOverrides(lea, 'quiz'))).toBe('not-found');
    const mine = { for: { personId: 'lea' }, override: { attempts: 9 } };
    expect(problem(await saveOverride(lea, 'quiz', mine))).toBe('not-found');
  });

  test('an attempt that runs ends by what was changed last: more time, less time, a new revision', async () => {
    await using db = await begin();
    await publishQuiz(ina, 'quiz', { version: 1 });
    const id = '00000000-0000-4000-8000-000000000001';
    const started = await startAttempt(lea, { id, quizId: 'quiz', password: null, preview: false });
    expect(started).toEqual({ ok: true, value: { id } });
    const minutes = async () => {
      const { startedAt, endsAt, lastSaveAt } = await db.client.quizAttempt.findUniqueOrThrow({
        where: { id },
      });
      expect(lastSaveAt).toEqual(endsAt);
      return ((endsAt?.getTime() ?? 0) - startedAt.getTime()) / MINUTE;
    };
    expect(await minutes()).toBe(30);
    await saveOverride(ina, 'quiz', { for: { personId: 'lea' }, override: { extraTimePercent: 50 } });
    expect(await minutes()).toBe(45);
    await saveOverride(ina, 'quiz', { for: { personId: 'lea' }, override: { timeLimitMinutes: 10 } });
    expect(await minutes()).toBe(10);
    await saveOverride(ina, 'quiz', { for: { personId: 'lea' }, override: null });
    const longer = sampleQuiz([samplePool('pool')], { timeLimitMinutes: 60, graceSeconds: 0 });
    await saveQuiz(ina, 'quiz', { definition: longer, version: 1 });
    expect(await minutes()).toBe(30);
    await publishQuiz(ina, 'quiz', { version: 2 });
    expect(await minutes()).toBe(60);
  });
});
