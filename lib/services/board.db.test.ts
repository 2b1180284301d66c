import { expect, test, vi } from 'vitest';
import { removeMember } from '../db/class-members';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { seedQuizClass } from '../testing/quiz-class';
import { pageEvent, RIGHT, sent, started, TYPED, typed, who } from '../testing/taking';
import type { BoardSnapshot } from './board-views';
import { clock } from './clock';
import { loadBoard } from './load-board';
import { emptyMemory, readBoard } from './read-board';
import { endAttempt, extendAttempt } from './run-attempt';
import { watchBoard } from './watch-board';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const [ada, bob, ines] = [who('ada'), who('bob'), who('ines')];
const code = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'ok';
const until = async (holds: () => boolean, most: number) => {
  const begun = performance.now();
  while (!holds() && performance.now() - begun < most) await new Promise((done) => setTimeout(done, 10));
  return performance.now() - begun;
};

eachDatabase((engine, open) => {
  test('the board says how far everybody is, previews left out, to instructors of the class alone', async () => {
    await using db = await open();
    const { quizId, classId } = await seedQuizClass(db.client, { learners: ['ada', 'bob', 'cy'] });
    at(NOON);
    const id = await started(ada, quizId);
    await started(ines, quizId, true);
    await sent(ada, id, pageEvent(1, { type: 'seen', place: 1 }), pageEvent(2, typed(TYPED, RIGHT)));
    await sent(ada, id, pageEvent(3, { type: 'flag', place: 2 }), pageEvent(4, { type: 'blur' }));
    const done = await started(bob, quizId);
    await sent(bob, done, pageEvent(1, typed(TYPED, 'x')));
    await endAttempt(ines, done);
    await extendAttempt(ines, id, 5);
    const board = await loadBoard(ines, quizId);
    expect(board).toMatchObject({
      value: {
        ends: true,
        board: {
          rows: [
            { personId: 'ada', attemptId: id, phase: 'open', endsAt: NOON + 35 * MINUTE, blurs: 1 },
            { personId: 'bob', attemptId: done, phase: 'ended' },
            { personId: 'cy', attemptId: null, phase: 'not-started', cells: '' },
          ],
        },
      },
    });
    const cells = board.ok ? board.value.board.rows.map((row) => row.cells) : [];
    expect(cells[0]).toMatch(/^sfnan+$/);
    expect(cells[1]).toMatch(/^bbbhb+$/);
    // Nothing of an answer is on it.
    expect(JSON.stringify(board)).not.toContain(RIGHT);
    for (const viewer of [ada, who('eve'), { ...who('root'), role: 'administrator' as const }])
      expect(code(await loadBoard(viewer, quizId))).toBe('not-found');
    await removeMember(classId, 'cy', NOON);
    const rows = await loadBoard(ines, quizId);
    expect(rows.ok && rows.value.board.rows.map(({ personId }) => personId)).toEqual(['ada', 'bob']);
  });

  test('a look reads only what changed since the last, and the same board has the same id', async () => {
    await using db = await open();
    const { quizId, classId } = await seedQuizClass(db.client);
    at(NOON);
    const id = await started(ada, quizId);
    const memory = emptyMemory();
    const look = (now = NOON) => readBoard({ id: quizId, classId }, memory, now);
    const first = await look();
    expect((await look()).id).toBe(first.id);
    await sent(ada, id, pageEvent(1, { type: 'seen', place: 1 }));
    const second = await look();
    expect(second.id).not.toBe(first.id);
    expect(second).toEqual(await readBoard({ id: quizId, classId }, emptyMemory(), NOON));
    // Somebody who joined just now is there as soon as they begin.
    await addLearner(db.client, 'dee');
    await db.client.classMember.create({
      data: { classId, personId: 'dee', role: 'learner', name: 'Dee', joinedAt: new Date(NOON) },
    });
    await started(who('dee'), quizId);
    expect((await look()).rows.map(({ name }) => name)).toEqual(['ada', 'bob', 'Dee']);
  });

  test('with 40 learners a change is on the board within two seconds, whoever wrote it', async () => {
    await using db = await open();
    const learners = Array.from({ length: 40 }, (_, n) => `learner-${String(n).padStart(2, '0')}`);
    const { quizId, classId } = await seedQuizClass(db.client, { learners });
    at(NOON);
    const ids: string[] = [];
    for (const learner of learners) ids.push(await started(who(learner), quizId));
    let shown: BoardSnapshot | null = null;
    const unwatch = watchBoard({ id: quizId, classId }, (board) => {
      shown = board;
    });
    const cellsOf = (personId: string) => shown?.rows.find((row) => row.personId === personId)?.cells ?? '';
    await until(() => shown !== null, 5000);
    const lags: number[] = [];
    for (const [n, learner] of learners.entries()) {
      if (n % 4 !== 0) continue;
      await sent(who(learner), ids[n] ?? '', pageEvent(1, typed(TYPED, RIGHT)));
      lags.push(await until(() => cellsOf(learner)[TYPED - 1] === 'a', 5000));
    }
    unwatch();
    console.log(`board, 40 learners, ${engine}: slowest ${Math.max(...lags).toFixed(0)} ms`);
    expect(Math.max(...lags)).toBeLessThan(2000);
    // Nobody watches any more: nothing is asked for.
    await new Promise((done) => setTimeout(done, 50));
    const before = shown;
    await sent(who(learners[1] ?? ''), ids[1] ?? '', pageEvent(1, typed(TYPED, RIGHT)));
    await new Promise((done) => setTimeout(done, 1000));
    expect(shown).toBe(before);
  });
});
