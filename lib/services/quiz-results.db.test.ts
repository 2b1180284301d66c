import { afterEach, expect, test, vi } from 'vitest';
import { listAdditions } from '../db/deck-additions';
import { deleteUser } from '../db/delete-user';
import { mergeLearner } from '../db/merge-learner';
import { findQuizAttempt, listAttemptsOf } from '../db/quiz-attempts';
import { findGrade } from '../db/quiz-grades';
import { changeQuiz } from '../db/quizzes';
import { presets } from '../quiz/presets';
import type { Slot } from '../quiz/quiz-definition';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { ownSlot, quizOfEveryKind, seedQuizClass } from '../testing/quiz-class';
import { pageEvent, RIGHT, sent, started, TYPED, typed, who } from '../testing/taking';
import { addQuizMissed } from './add-quiz-missed';
import { clock } from './clock';
import { exportData } from './export-data';
import { loadAttempt } from './load-attempt';
import { loadAttemptResult } from './load-attempt-result';
import { loadQuizIntro } from './load-quiz-intro';
import { saveEvents } from './save-events';
import { theCatalogue } from './the-catalogue';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const [ada, bob, ines] = [who('ada'), who('bob'), who('ines')];
const submit = { type: 'submit' } as const;
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';
const CANARY = /canary/;

afterEach(() => at(0));

eachDatabase((_engine, open) => {
  test('an exam says nothing until it has closed for everybody; then all of it', async () => {
    await using db = await open();
    const definition = quizOfEveryKind({ closesAt: NOON + 60 * MINUTE });
    const { quizId } = await seedQuizClass(db.client, { definition });
    await db.client.quizOverride.create({
      data: { id: 'o', quizId, personId: 'bob', override: JSON.stringify({ closesAt: NOON + 120 * MINUTE }) },
    });
    at(NOON);
    const id = await started(ada, quizId);
    expect(problem(await loadAttemptResult(ada, id))).toBe('wrong-state');
    await sent(ada, id, pageEvent(1, typed(TYPED, 'no flag')), pageEvent(2, submit));
    for (const later of [0, 3, 61, 119]) {
      at(NOON + later * MINUTE);
      const held = await loadAttemptResult(ada, id);
      expect(held).toMatchObject({
        ok: true,
        value: { score: null, missed: null, weakestFirst: [1, 2, 3, 4, 5, 6, 7, 8] },
      });
      expect(JSON.stringify([held, await loadQuizIntro(ada, quizId), await exportData(ada)])).not.toMatch(
        CANARY,
      );
      expect(held.ok && held.value.heldBack).toContain('once the quiz has closed for everybody');
    }
    at(NOON + 120 * MINUTE);
    const told = await loadAttemptResult(ada, id);
    expect(told).toMatchObject({
      ok: true,
      value: {
        heldBack: null,
        score: { points: 0, of: 8, passed: false },
        verdict: 'Not passed yet: 0\u00a0%, and the pass mark is 75\u00a0%.',
      },
    });
    expect(JSON.stringify(told)).toMatch(CANARY);
    // Also what was right where nothing was answered, without pretending that it was chosen.
    const blank = told.ok ? told.value.items[0]?.grade : null;
    expect(blank?.state).toBe('unanswered');
    expect(
      blank?.answer?.options.map(({ text, correct, chosen }) => [text, correct, chosen]).toSorted(),
    ).toEqual([
      ['10250', true, false],
      ['2379', false, false],
      ['443', false, false],
      ['6443', false, false],
    ]);
    expect(problem(await loadAttemptResult(bob, id))).toBe('not-found');
    expect(problem(await loadAttemptResult(ines, id))).toBe('not-found');
  });

  test('released results are shown, but to nobody who still writes', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const [one, two] = [await started(ada, quizId), await started(bob, quizId)];
    await sent(ada, one, pageEvent(1, typed(TYPED, RIGHT)), pageEvent(2, submit));
    await changeQuiz(quizId, { releasedAt: NOON + 1 }, NOON + 1);
    at(NOON + 2);
    expect(await loadAttemptResult(ada, one)).toMatchObject({
      ok: true,
      value: { score: { percent: 12.5 } },
    });
    expect(JSON.stringify(await loadAttempt(bob, two))).not.toMatch(CANARY);
    // Closed by hand: only when the last one has ended.
    await changeQuiz(quizId, { releasedAt: null, state: 'closed' }, NOON + 3);
    at(NOON + 4);
    expect(await loadAttemptResult(ada, one)).toMatchObject({ ok: true, value: { score: null } });
    await sent(bob, two, pageEvent(1, submit));
    at(NOON + 5);
    expect(await loadAttemptResult(ada, one)).toMatchObject({
      ok: true,
      value: { score: { percent: 12.5 } },
    });
  });

  test('practice tells a try at once, keeps the answer back while a try is left, and counts the tries', async () => {
    await using db = await open();
    const slots: Slot[] = [ownSlot('own-typed', { tries: [1, 0.5] }), ownSlot('own-number')];
    const definition = {
      ...quizOfEveryKind(presets.practice),
      sections: [{ id: 's', title: '', shuffle: false, slots }],
    };
    const { quizId } = await seedQuizClass(db.client, { definition });
    at(NOON);
    const id = await started(ada, quizId);
    const tried = async (seq: number, text: string) => {
      const action = { type: 'answer', place: 1, response: { form: 'type-in', text } } as const;
      const reply = await saveEvents(ada, id, [pageEvent(seq, action)]);
      return reply.ok ? { told: reply.value.places[0]?.told, result: reply.value.results[0] } : null;
    };
    expect(await tried(1, '   ')).toMatchObject({ told: null, result: { outcome: 'taken' } });
    const first = await tried(2, 'wrong');
    expect(first).toMatchObject({ told: { triesLeft: 1, grade: { state: 'wrong', answer: null } } });
    expect(JSON.stringify(first)).not.toMatch(/canary-typed-answer/);
    const second = await tried(3, RIGHT);
    expect(second).toMatchObject({ told: { triesLeft: 0, grade: { state: 'right' } } });
    expect(second?.told?.grade.answer?.correct).toContain(RIGHT);
    expect(await tried(4, 'third')).toMatchObject({ result: { outcome: 'refused', code: 'no-tries-left' } });
    expect(JSON.stringify(await loadAttempt(ada, id))).not.toMatch(/canary-number/);
    await sent(ada, id, pageEvent(5, submit));
    expect(await findGrade(id)).toMatchObject({ score: { points: 0.5, of: 2 } });
  });

  test('late work earns its share; the first, the best or the average counts', async () => {
    await using db = await open();
    const definition = quizOfEveryKind({ ...presets.assignment, dueAt: NOON + 10 * MINUTE });
    const { quizId } = await seedQuizClass(db.client, { definition });
    at(NOON);
    const one = await started(ada, quizId);
    await sent(ada, one, pageEvent(1, submit));
    const two = await started(ada, quizId);
    at(NOON + 11 * MINUTE + 1);
    await sent(ada, two, pageEvent(1, typed(TYPED, RIGHT)), pageEvent(2, submit));
    expect((await findGrade(two))?.percent).toBe(10);
    const intro = await loadQuizIntro(ada, quizId);
    expect(intro).toMatchObject({
      ok: true,
      value: {
        questions: 8,
        points: 8,
        final: { percent: 10, passed: false },
        attempts: [{ percent: 0 }, { percent: 10 }],
        mayNotStart: { until: null },
      },
    });
    expect(problem(await loadQuizIntro(who('eve'), quizId))).toBe('not-found');
  });

  test('what was missed goes to the deck in one go, and only when it may be known', async () => {
    await using db = await open();
    const items = theCatalogue()
      .items.filter(({ kind }) => kind === 'type-in')
      .slice(0, 2);
    const slots: Slot[] = items.map(({ id }, n) => ({
      ...{ id: `i${n}`, kind: 'item', itemId: id, points: 1, rule: 'default', tries: [1] },
    }));
    const definition = { ...quizOfEveryKind(), sections: [{ id: 's', title: '', shuffle: false, slots }] };
    const { quizId } = await seedQuizClass(db.client, { definition });
    at(NOON);
    const id = await started(ada, quizId);
    await sent(ada, id, pageEvent(1, submit));
    expect(await addQuizMissed(ada, id)).toEqual({ ok: true, value: { added: 0 } });
    expect(await listAdditions('ada')).toEqual([]);
    await changeQuiz(quizId, { releasedAt: NOON }, NOON);
    expect(problem(await addQuizMissed(bob, id))).toBe('not-found');
    expect(await addQuizMissed(ada, id)).toEqual({ ok: true, value: { added: items.length } });
    expect(await addQuizMissed(ada, id)).toEqual({ ok: true, value: { added: 0 } });
    expect(await loadAttemptResult(ada, id)).toMatchObject({
      ok: true,
      value: { missed: items.map(({ id: itemId }) => ({ itemId, inDeck: true })) },
    });
  });

  test('a guest who signs up keeps the attempts; two attempts that run become one, and what was saved counts', async () => {
    await using db = await open();
    const definition = quizOfEveryKind({ attempts: null, method: 'best' });
    const { quizId, classId } = await seedQuizClass(db.client, { definition, learners: ['ada', 'bob'] });
    await addLearner(db.client, 'guest', true);
    await db.client.classMember.create({
      data: { classId, personId: 'guest', role: 'learner', name: 'Guest', joinedAt: new Date(NOON) },
    });
    const guest = who('guest');
    at(NOON);
    const first = await started(guest, quizId);
    await sent(guest, first, pageEvent(1, typed(TYPED, RIGHT)), pageEvent(2, submit));
    at(NOON + MINUTE);
    const second = await started(ada, quizId);
    at(NOON + 2 * MINUTE);
    const third = await started(guest, quizId);
    await sent(guest, third, pageEvent(1, typed(TYPED, RIGHT)));
    await mergeLearner('guest', 'ada');
    await mergeLearner('guest', 'ada');
    const attempts = await listAttemptsOf(quizId, 'ada', false);
    expect(attempts.map(({ id, order, state }) => [id, order, state.phase])).toEqual([
      [first, 1, 'submitted'],
      [second, 2, 'open'],
      [third, 3, 'ended'],
    ]);
    await changeQuiz(quizId, { releasedAt: NOON }, NOON);
    expect(await loadAttemptResult(ada, third)).toMatchObject({ ok: true, value: { score: { points: 1 } } });
    expect(await sent(ada, second, pageEvent(1, typed(TYPED, RIGHT)))).toEqual(['taken']);
    expect(problem(await loadAttemptResult(guest, first))).toBe('not-found');
    const data = await exportData(ada);
    expect(data.quizAttempts.map(({ id }) => id)).toEqual([first, second, third]);
    await deleteUser('ada');
    expect(await findQuizAttempt(first)).toBeNull();
    expect(await db.client.quizAttemptKey.count()).toBe(0);
    expect(await db.client.quizEvent.count()).toBe(0);
  });
});
