import { expect, test, vi } from 'vitest';
import { findQuizAttempt, listOverdue } from '../db/quiz-attempts';
import { listAttemptEvents } from '../db/quiz-events';
import { findGrade } from '../db/quiz-grades';
import { foldAttempt, noAttempt } from '../quiz/fold-attempt';
import { eachDatabase } from '../testing/each-database';
import { quizOfEveryKind, seedQuizClass } from '../testing/quiz-class';
import { pageEvent as event, sent as send, started, TYPED, typed, who } from '../testing/taking';
import { clock } from './clock';
import { loadAttempt, takeOver } from './load-attempt';
import type { Viewer } from './page-views';
import { endAttempt, extendAll, extendAttempt, messageAttempt } from './run-attempt';
import { saveEvents } from './save-events';
import { startAttempt } from './start-attempt';
import { sweepAttempts } from './sweep-attempts';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const [ada, bob, ines] = [who('ada'), who('bob'), who('ines')];
const HOUR_OFF = 2 * 60 * MINUTE;

const start = async (
  viewer: Viewer,
  quizId: string,
  over: { id?: string; preview?: boolean; password?: string } = {},
) =>
  startAttempt(viewer, {
    id: over.id ?? crypto.randomUUID(),
    quizId,
    password: over.password ?? null,
    preview: over.preview ?? false,
  });
const submit = { type: 'submit' } as const;
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';
const phaseOf = async (id: string) => (await findQuizAttempt(id))?.state.phase;

eachDatabase((_engine, open) => {
  test('a start is one attempt however often it is asked for, and from however many pages at once', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const id = crypto.randomUUID();
    const all = await Promise.all([
      ...[1, 2, 3].map(() => start(ada, quizId, { id })),
      ...[1, 2, 3].map(() => start(ada, quizId)),
    ]);
    const ids = new Set(all.map((one) => (one.ok ? one.value.id : one.problem.code)));
    expect(ids.size).toBe(1);
    expect(await db.client.quizAttempt.count()).toBe(1);
    expect(await db.client.quizEvent.count()).toBe(1);
    expect(problem(await start(bob, quizId, { id: [...ids][0] as string }))).toBe('changed-meanwhile');
    expect(problem(await start(who('eve'), quizId))).toBe('not-found');
  });

  test('saves are taken once, echoed as stored, and folded as the log says', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const id = await started(ada, quizId);
    const first = await saveEvents(ada, id, [
      event(1, typed(TYPED, 'a')),
      event(2, { type: 'flag', place: 1 }),
    ]);
    expect(first).toMatchObject({
      ok: true,
      value: {
        results: [{ outcome: 'taken' }, { outcome: 'taken' }],
        places: [
          { place: TYPED, response: { text: 'a' }, savedAt: NOON, told: null },
          { place: 1, flagged: true },
        ],
        pulse: { remainingMs: 30 * MINUTE, phase: 'open' },
      },
    });
    expect(
      await send(ada, id, event(1, typed(TYPED, 'other')), event(2, { type: 'flag', place: 1 })),
    ).toEqual(['repeat', 'repeat']);
    // Twenty writers at once: nothing lost, nothing doubled.
    const seqs = Array.from({ length: 20 }, (_, n) => n + 3);
    const results = await Promise.all(
      seqs.map((n) => send(ada, id, event(n, { type: 'seen', place: (n % 8) + 1 }))),
    );
    expect(results.flat()).toEqual(seqs.map(() => 'taken'));
    const attempt = await findQuizAttempt(id);
    const log = await listAttemptEvents(id);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 23 }, (_, n) => n + 1));
    expect(foldAttempt(noAttempt, log)).toEqual(attempt?.state);
    expect(await send(bob, id, event(1, typed(TYPED, 'x')))).toEqual(['not-found']);
    expect(await send(ines, id, event(1, typed(TYPED, 'x')))).toEqual(['not-found']);
    expect(await send(ada, id, event(40, typed(99, 'x')))).toEqual(['unknown-place']);
  });

  test('another page takes over: the first is told, and what it still sends changes nothing', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const id = await started(ada, quizId);
    await send(ada, id, event(1, typed(TYPED, 'first')));
    const taken = await takeOver(ada, id);
    expect(taken).toMatchObject({ ok: true, value: { pulse: { epoch: 2 } } });
    expect(await send(ada, id, event(2, typed(TYPED, 'late')))).toEqual(['taken-over']);
    expect(await send(ada, id, event(1, typed(TYPED, 'second'), { epoch: 2 }))).toEqual(['taken']);
    expect((await findQuizAttempt(id))?.state.places[TYPED]?.response).toEqual({
      form: 'type-in',
      text: 'second',
    });
    expect(problem(await takeOver(bob, id))).toBe('not-found');
  });

  test('handing in is idempotent, graded once, and nothing is taken afterwards', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const id = await started(ada, quizId);
    const last = [event(1, typed(TYPED, 'canary-typed-answer')), event(2, submit)];
    const all = await Promise.all([1, 2, 3].map(() => send(ada, id, ...last)));
    expect(all.flat().filter((one) => one === 'taken').length).toBe(2);
    expect(all.flat().every((one) => one === 'taken' || one === 'repeat')).toBe(true);
    expect(await send(ada, id, event(3, typed(TYPED, 'x')))).toEqual(['closed']);
    expect(await send(ada, id, event(4, submit))).toEqual(['repeat']);
    const grade = await findGrade(id);
    expect(grade).toMatchObject({ percent: 12.5, passed: false, regrades: 0 });
    expect(problem(await start(ada, quizId))).toBe('may-not-start');
    expect(await loadAttempt(ada, id)).toMatchObject({ ok: true, value: { pulse: { phase: 'submitted' } } });
  });

  test('the due time and its grace are decided by the server, whatever the client’s clock says', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    for (const [offset, taken] of [
      [-1, 'taken'],
      [0, 'taken'],
      [1, 'time-over'],
    ] as const)
      for (const skew of [-HOUR_OFF, HOUR_OFF]) {
        await db.client.quizAttempt.deleteMany();
        at(NOON);
        const id = await started(ada, quizId);
        at(NOON + 31 * MINUTE + offset);
        expect(await send(ada, id, event(1, typed(TYPED, 'x'), { at: NOON + skew }))).toEqual([taken]);
        expect(await phaseOf(id)).toBe(taken === 'taken' ? 'open' : 'expired');
        if (taken !== 'taken') expect((await findQuizAttempt(id))?.closedAt).toBe(NOON + 30 * MINUTE);
      }
  });

  test('forty attempts end in the same second: looking and sweeping give the same', async () => {
    await using db = await open();
    const people = Array.from({ length: 40 }, (_, n) => `learner-${n}`);
    const { quizId } = await seedQuizClass(db.client, { learners: people });
    at(NOON);
    const ids = new Map<string, string>();
    for (const person of people) {
      const id = await started(who(person), quizId);
      ids.set(person, id);
      await send(who(person), id, event(1, typed(TYPED, 'canary-typed-answer')));
    }
    at(NOON + 31 * MINUTE);
    expect(await sweepAttempts()).toBe(0);
    at(NOON + 31 * MINUTE + 1);
    expect((await listOverdue(NOON + 31 * MINUTE + 1, 100)).length).toBe(40);
    const lazily = people.slice(0, 20);
    const [closed] = await Promise.all([
      sweepAttempts(),
      ...lazily.map((person) => loadAttempt(who(person), ids.get(person) ?? '')),
    ]);
    expect(closed).toBeGreaterThanOrEqual(20);
    const outcomes = new Set<string>();
    for (const id of ids.values()) {
      const log = await listAttemptEvents(id);
      const grade = await findGrade(id);
      const state = (await findQuizAttempt(id))?.state;
      outcomes.add(
        JSON.stringify([log.map(({ action }) => action), state?.phase, state?.closedAt, grade?.percent]),
      );
    }
    expect([...outcomes]).toEqual([
      JSON.stringify([
        [{ type: 'start' }, typed(TYPED, 'canary-typed-answer'), { type: 'expire', at: NOON + 30 * MINUTE }],
        'expired',
        NOON + 30 * MINUTE,
        12.5,
      ]),
    ]);
  });

  test('more minutes and a later end reach an attempt that runs; a message and an end too', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    const [one, two] = [await started(ada, quizId), await started(bob, quizId)];
    expect(problem(await extendAttempt(bob, one, 5))).toBe('not-found');
    expect((await extendAttempt(ines, one, 5)).ok).toBe(true);
    await db.client.quizOverride.create({
      data: { id: 'o', quizId, personId: 'bob', override: JSON.stringify({ extraTimePercent: 50 }) },
    });
    at(NOON + 32 * MINUTE);
    expect(await sweepAttempts()).toBe(0);
    expect(await send(ada, one, event(1, typed(TYPED, 'x')))).toEqual(['taken']);
    expect(await send(bob, two, event(1, typed(TYPED, 'x')))).toEqual(['taken']);
    expect((await findQuizAttempt(two))?.endsAt).toBe(NOON + 45 * MINUTE);
    expect(await extendAll(ines, quizId, 1)).toEqual({ ok: true, value: { attempts: 2 } });
    expect((await messageAttempt(ines, one, 'Ten minutes left.')).ok).toBe(true);
    expect(await saveEvents(ada, one, [])).toMatchObject({
      ok: true,
      value: {
        pulse: {
          remainingMs: 4 * MINUTE,
          extraMinutes: 6,
          messages: [{ by: 'ines', text: 'Ten minutes left.' }],
        },
      },
    });
    expect((await endAttempt(ines, two)).ok).toBe(true);
    expect(await send(bob, two, event(2, typed(TYPED, 'y')))).toEqual(['closed']);
    expect(problem(await extendAttempt(ines, two, 5))).toBe('closed');
    expect((await findGrade(two))?.percent).toBe(0);
  });

  test('extra time of the class and of its labels counts; an override of the person wins', async () => {
    await using db = await open();
    const { quizId, classId } = await seedQuizClass(db.client, { learners: ['ada', 'bob', 'cy'] });
    const member = (personId: string) => ({ classId_personId: { classId, personId } });
    await db.client.classLabel.create({ data: { classId, name: 'slow', extraTimePercent: 20 } });
    await db.client.classMember.update({
      where: member('ada'),
      data: { extraTimePercent: 10, labels: '["slow"]' },
    });
    await db.client.classMember.update({ where: member('bob'), data: { extraTimePercent: 50 } });
    await db.client.quizOverride.create({
      data: { id: 'o', quizId, personId: 'bob', override: JSON.stringify({ extraTimePercent: 0 }) },
    });
    at(NOON);
    const minutes = async (id: string) => {
      const attempt = await findQuizAttempt(await started(who(id), quizId));
      return ((attempt?.endsAt ?? 0) - NOON) / MINUTE;
    };
    expect([await minutes('ada'), await minutes('bob'), await minutes('cy')]).toEqual([36, 30, 30]);
  });

  test('a preview goes the same way, stays out of the numbers, and a new one takes its place', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client);
    at(NOON);
    expect(problem(await start(ada, quizId, { preview: true }))).toBe('not-instructor');
    const one = await started(ines, quizId, true);
    expect(await send(ines, one, event(1, typed(TYPED, 'x')), event(2, submit))).toEqual(['taken', 'taken']);
    expect(await findGrade(one)).not.toBeNull();
    const two = await started(ines, quizId, true);
    expect(await findQuizAttempt(one)).toBeNull();
    expect(await findQuizAttempt(two)).toMatchObject({ preview: true, order: 1 });
    expect(await extendAll(ines, quizId, 1)).toEqual({ ok: true, value: { attempts: 0 } });
  });

  test('a class that is archived lets a running attempt end; one that is deleted takes it away without a fault', async () => {
    await using db = await open();
    const { quizId, classId } = await seedQuizClass(db.client);
    at(NOON);
    const id = await started(ada, quizId);
    await db.client.class.update({ where: { id: classId }, data: { archivedAt: new Date(NOON) } });
    expect(problem(await start(bob, quizId))).toBe('archived');
    expect(await send(ada, id, event(1, typed(TYPED, 'x')))).toEqual(['taken']);
    await db.client.classMember.update({
      where: { classId_personId: { classId, personId: 'ada' } },
      data: { removedAt: new Date(NOON) },
    });
    expect(await send(ada, id, event(2, typed(TYPED, 'y')))).toEqual(['not-found']);
    at(NOON + 60 * MINUTE);
    expect(await sweepAttempts()).toBe(1);
    await db.client.class.delete({ where: { id: classId } });
    expect(await send(ada, id, event(3, submit))).toEqual(['not-found']);
    expect(await sweepAttempts()).toBe(0);
  });

  test('opening, closing, attempts, cool-down and password are looked at when an attempt is started', async () => {
    await using db = await open();
    const definition = quizOfEveryKind({
      opensAt: NOON,
      closesAt: NOON + 600 * MINUTE,
      attempts: 2,
      coolDownMinutes: 10,
      password: 'open sesame',
    });
    const { quizId } = await seedQuizClass(db.client, { definition });
    const tried = (password?: string) => start(ada, quizId, password === undefined ? {} : { password });
    at(NOON - 1);
    expect(await tried('open sesame')).toMatchObject({ problem: { code: 'may-not-start', until: NOON } });
    at(NOON);
    expect(problem(await tried())).toBe('wrong-password');
    expect(problem(await tried('Open sesame'))).toBe('wrong-password');
    const id = await started(ada, quizId).catch(() => null);
    expect(id).toBeNull();
    const one = await tried('open sesame');
    expect(one.ok && (await send(ada, one.value.id, event(1, submit)))).toEqual(['taken']);
    expect(await tried('open sesame')).toMatchObject({ problem: { until: NOON + 10 * MINUTE } });
    at(NOON + 595 * MINUTE);
    const two = await tried('open sesame');
    expect(two.ok && (await findQuizAttempt(two.value.id))?.endsAt).toBe(NOON + 600 * MINUTE);
    expect(two.ok && (await send(ada, two.value.id, event(1, submit)))).toEqual(['taken']);
    expect(problem(await tried('open sesame'))).toBe('may-not-start');
    at(NOON + 600 * MINUTE);
    expect(await start(bob, quizId, { password: 'open sesame' })).toMatchObject({ problem: { until: null } });
  });
});
