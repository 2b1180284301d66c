import { expect, test, vi } from 'vitest';
import { removeMember } from '../db/class-members';
import { listNotices } from '../db/quiz-notices';
import { listRegrades } from '../db/save-regrade';
import { csvLines } from '../formats/csv/csv-lines';
import { eachDatabase } from '../testing/each-database';
import { ownOfEveryKind } from '../testing/own-of-every-kind';
import { quizOfEveryKind, seedOwnQuestion, seedQuizClass } from '../testing/quiz-class';
import { pageEvent, RIGHT, sent, started, TYPED, typed, who } from '../testing/taking';
import { changeQuiz } from './change-quiz';
import { clock } from './clock';
import { exportResults, RESULT_FILES } from './export-results';
import { loadAttemptOf } from './load-attempt-of';
import { loadAttemptResult } from './load-attempt-result';
import { loadItems } from './load-items';
import { loadRegrade } from './load-regrade';
import { loadResults } from './load-results';
import { applyRegrade, previewRegrade } from './regrade-quiz';
import type { AskedCorrection } from './regrade-schema';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const [ada, bob, ines] = [who('ada'), who('bob'), who('ines')];
const code = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'ok';
const outsiders = [ada, who('eve'), { ...who('root'), role: 'administrator' as const }];
const NAMES = ['ada', 'bob', 'cy', 'dee', 'eli', 'fay'];

/** The first four type what is right, the others something else; all hand in. */
async function taken(quizId: string, names: readonly string[] = NAMES): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, name] of names.entries()) {
    const id = await started(who(name), quizId);
    await sent(who(name), id, pageEvent(1, typed(TYPED, n < 4 ? RIGHT : '=1+1')));
    await sent(who(name), id, pageEvent(2, { type: 'submit' }));
    ids.push(id);
  }
  return ids;
}

eachDatabase((_engine, open) => {
  test('results are over those who handed in; previews and attempts that go on are in no number', async () => {
    await using db = await open();
    const { quizId, classId } = await seedQuizClass(db.client, { learners: [...NAMES, 'gus', 'hal'] });
    at(NOON);
    await taken(quizId);
    await started(who('gus'), quizId);
    const preview = await started(ines, quizId, true);
    await sent(ines, preview, pageEvent(1, typed(TYPED, RIGHT)), pageEvent(2, { type: 'submit' }));
    const results = await loadResults(ines, quizId);
    expect(results).toMatchObject({ value: { handedIn: 6, guard: 'indicative' } });
    if (!results.ok) throw new Error('no results');
    const { learners, histogram, mean } = results.value;
    expect(learners.map(({ name, running }) => `${name}${running ? ' runs' : ''}`)).toEqual([
      ...NAMES,
      'gus runs',
      'hal',
    ]);
    const percents = learners.map(({ percent }) => percent);
    expect(percents.slice(0, 4).every((one) => one !== null && one > 0)).toBe(true);
    expect(percents.slice(4)).toEqual([0, 0, null, null]);
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(mean).toBeCloseTo(((percents[0] ?? 0) * 4) / 6, 9);
    const items = await loadItems(ines, quizId, {});
    expect(items).toMatchObject({ value: { analysis: { attempts: 6, people: 6 } } });
    const slot = items.ok ? items.value.analysis.slots.find((one) => one.slot === TYPED) : undefined;
    expect(slot?.figures.facility.value).toBeCloseTo((100 * 4) / 6, 9);
    // A second look reads nothing anew and says the same.
    expect(await loadItems(ines, quizId, {})).toEqual(items);
    // Who left the class stays in its results.
    await removeMember(classId, 'ada', NOON);
    expect(await loadResults(ines, quizId)).toMatchObject({ value: { handedIn: 6 } });
  });

  test('nobody but instructors of the class sees results, one attempt, files or what a regrade would do', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client, { learners: NAMES });
    const other = await seedQuizClass(db.client, { learners: ['ada'] });
    at(NOON);
    const [first = ''] = await taken(quizId);
    const drop: AskedCorrection = { type: 'drop', ref: { kind: 'own', id: 'own-typed' } };
    for (const viewer of outsiders) {
      expect(code(await loadResults(viewer, quizId))).toBe('not-found');
      expect(code(await loadItems(viewer, quizId, {}))).toBe('not-found');
      expect(code(await loadRegrade(viewer, quizId))).toBe('not-found');
      expect(code(await loadAttemptOf(viewer, { quizId, attemptId: first }))).toBe('not-found');
      expect(code(await previewRegrade(viewer, quizId, drop))).toBe('not-found');
      expect(code(await applyRegrade(viewer, quizId, { asked: drop, reason: 'x', previewId: 'x' }))).toBe(
        'not-found',
      );
      expect(code(await changeQuiz(viewer, quizId, { action: 'release' }))).toBe('not-found');
      for (const file of RESULT_FILES)
        expect(code(await exportResults(viewer, quizId, file))).toBe('not-found');
    }
    expect(code(await exportResults(ines, quizId, '../../etc/passwd'))).toBe('not-found');
    // An attempt is found under its own quiz alone, and a preview under none.
    expect(code(await loadAttemptOf(ines, { quizId: other.quizId, attemptId: first }))).toBe('not-found');
    const preview = await started(ines, quizId, true);
    expect(code(await loadAttemptOf(ines, { quizId, attemptId: preview }))).toBe('not-found');
    const seen = await loadAttemptOf(ines, { quizId, attemptId: first });
    expect(seen).toMatchObject({ value: { name: 'ada', result: { may: { answer: true } } } });
    expect(seen.ok && seen.value.result.items.find(({ view }) => view.place === TYPED)).toMatchObject({
      response: { text: RIGHT },
      grade: { points: 1, of: 1 },
    });
  });

  test('files hold every attempt and answer, and no cell is a formula', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client, { learners: NAMES });
    at(NOON);
    await taken(quizId);
    const file = async (name: string) => {
      const made = await exportResults(ines, quizId, name);
      return made.ok ? made.value.text : '';
    };
    const rows = async (name: string) => csvLines(await file(name), 10_000).map(({ cells }) => cells);
    expect(await rows('attempts.csv')).toHaveLength(7);
    const responses = await rows('responses.csv');
    const places = Object.keys(ownOfEveryKind()).length;
    expect(responses).toHaveLength(1 + 6 * places);
    expect(responses.filter((cells) => cells.includes("'=1+1"))).toHaveLength(2);
    expect(responses.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect((await rows('items.csv'))[TYPED]?.[7]).toBe('66.6666666667');
    expect((await rows('roster.csv')).map(([, name]) => name)).toEqual(['name', ...NAMES, 'ines']);
    const all = JSON.parse(await file('results.json'));
    expect(all).toMatchObject({ format: 'spokewise-results@1', overview: { handedIn: 6 } });
    expect(all.attempts).toHaveLength(6);
    expect(all.events[0].events).toHaveLength(3);
  });

  test('a dry run stores nothing and equals what is applied; learners are told; a wrong key is put right', async () => {
    await using db = await open();
    const definition = quizOfEveryKind({ passPercent: 10 });
    const { quizId } = await seedQuizClass(db.client, { definition, learners: NAMES });
    at(NOON);
    const ids = await taken(quizId);
    const asked: AskedCorrection = { type: 'key', ref: { kind: 'own', id: 'own-typed' }, version: 2 };
    expect(code(await previewRegrade(ines, quizId, asked))).toBe('bad-input');
    const wrong = ownOfEveryKind()['own-typed'];
    if (wrong === undefined) throw new Error('no such question');
    const fixed = JSON.parse(JSON.stringify(wrong).replaceAll(RIGHT, '=1+1'));
    await seedOwnQuestion(db.client, 'own-typed', 2, fixed, new Date(NOON));
    const before = await loadResults(ines, quizId);
    const looked = await previewRegrade(ines, quizId, asked);
    if (!looked.ok) throw new Error(looked.problem.message);
    const { id: previewId, diff } = looked.value;
    expect(diff).toMatchObject({ of: 6, flips: 6, lowered: 4, unfit: [] });
    expect(
      diff.changes
        .filter(({ flips }) => flips === 'passes-now')
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual(['eli', 'fay']);
    expect(await loadResults(ines, quizId)).toEqual(before);
    expect(await listRegrades(quizId)).toEqual([]);
    expect(code(await applyRegrade(ines, quizId, { asked, reason: 'x', previewId: 'another' }))).toBe(
      'changed-meanwhile',
    );
    const apply = () => applyRegrade(ines, quizId, { asked, reason: 'The key was wrong.', previewId });
    const both = await Promise.all([apply(), apply()]);
    expect(both.map(code).sort()).toEqual(['changed-meanwhile', 'ok']);
    expect(both.find(({ ok }) => ok)).toMatchObject({ value: diff });
    const after = await loadResults(ines, quizId);
    if (!after.ok) throw new Error('no results');
    for (const { attemptId, after: now } of diff.changes) {
      const row = after.value.learners.flatMap(({ attempts }) => attempts).find(({ id }) => id === attemptId);
      expect(row).toMatchObject({ percent: now.percent, passed: now.passed });
    }
    expect(await listRegrades(quizId)).toMatchObject([
      { n: 1, reason: 'The key was wrong.', byName: 'ines', diff: { of: 6 } },
    ]);
    const last = ids[5] ?? '';
    expect(await listNotices(last)).toMatchObject([{ n: 1, reason: 'The key was wrong.', beforePercent: 0 }]);
    await changeQuiz(ines, quizId, { action: 'release' });
    const told = await loadAttemptResult(who('fay'), last);
    expect(told).toMatchObject({ value: { notices: [{ reason: 'The key was wrong.' }] } });
    // What is applied already changes nothing a second time; who hands in later is graded by it.
    const again = await previewRegrade(ines, quizId, asked);
    expect(again).toMatchObject({ value: { diff: { changes: [] } } });
    expect(await loadRegrade(ines, quizId)).toMatchObject({ value: { history: [{ changed: 6, of: 6 }] } });
  });

  test.each<[AskedCorrection['type'], Partial<Record<string, unknown>>, number]>([
    ['drop', {}, 4],
    ['full', {}, 2],
    ['points', { points: 5 }, 4],
  ])('a correction "%s" changes whom it should', async (type, more, changed) => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client, { learners: NAMES });
    at(NOON);
    await taken(quizId);
    const asked = { type, ref: { kind: 'own', id: 'own-typed' }, ...more } as AskedCorrection;
    const looked = await previewRegrade(ines, quizId, asked);
    const diff = looked.ok ? looked.value.diff : null;
    // What counts for nobody takes its points from those who had them, and its worth from all.
    expect(diff?.changes.filter(({ before, after }) => before.percent !== after.percent)).toHaveLength(
      changed,
    );
    const done = await applyRegrade(ines, quizId, {
      ...{ asked, reason: 'Fixed', previewId: looked.ok ? looked.value.id : '' },
    });
    expect(done).toEqual({ ok: true, value: diff });
  });

  test('an attempt that ends after a dry run makes it be looked at again', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client, { learners: NAMES });
    at(NOON);
    await taken(quizId, ['ada']);
    const asked: AskedCorrection = { type: 'full', ref: { kind: 'own', id: 'own-typed' } };
    const looked = await previewRegrade(ines, quizId, asked);
    const id = await started(bob, quizId);
    await sent(bob, id, pageEvent(1, { type: 'submit' }));
    const previewId = looked.ok ? looked.value.id : '';
    expect(code(await applyRegrade(ines, quizId, { asked, reason: 'x', previewId }))).toBe(
      'changed-meanwhile',
    );
  });

  test('fewer than five people are not described', async () => {
    await using db = await open();
    const { quizId } = await seedQuizClass(db.client, { learners: NAMES });
    at(NOON);
    await taken(quizId, NAMES.slice(0, 4));
    expect(await loadResults(ines, quizId)).toMatchObject({
      value: { handedIn: 4, guard: 'counts-only', mean: null, median: null, histogram: [] },
    });
    expect(await loadItems(ines, quizId, {})).toMatchObject({
      value: { analysis: { guard: 'counts-only', quiz: { histogram: [] } } },
    });
  });
});
