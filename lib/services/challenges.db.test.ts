import { afterEach, expect, test, vi } from 'vitest';
import { deleteUser } from '../db/delete-user';
import { exportLearner } from '../db/export-learner';
import { mergeLearner } from '../db/merge-learner';
import { defaultSettings } from '../srs/default-settings';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { sampleChallenge, sampleFile } from '../testing/sample-challenge';
import { addMissed } from './add-missed';
import { submitRequestSchema } from './challenge-schema';
import { changeChallengeAttempt } from './change-challenge-attempt';
import { clock } from './clock';
import { deliver } from './deliver';
import { learnerSettingsOf } from './learner-settings-of';
import { loadBench } from './load-bench';
import { loadBrowse } from './load-browse';
import { loadCardInfo } from './load-card-info';
import { loadCatalogue } from './load-catalogue';
import { loadChecks } from './load-checks';
import { loadQueue } from './load-queue';
import { loadResult } from './load-result';
import { nextChallenge } from './next-challenge';
import type { Viewer } from './page-views';
import { saveDraft } from './save-draft';
import { showSolution } from './show-solution';
import { submitChallenge } from './submit-challenge';
import { takeHint } from './take-hint';
import { theCatalogue } from './the-catalogue';
import { replaceChallenges } from './the-challenges';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const at = (now: number) => vi.mocked(clock).mockReturnValue(now);
const who = (id: string): Viewer => ({ id, name: id, email: null, guest: true, role: 'learner' });
const ada = who('ada');
const bob = who('bob');
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const slug = 'sample';
const right = { [sampleFile.path]: sampleFile.right };
// Near the end of the deck: by itself it would not come for weeks.
const ITEMS = theCatalogue()
  .items.slice(-2)
  .map((item) => item.id);
const problem = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'none';

afterEach(() => replaceChallenges(undefined));

eachDatabase((_engine, open) => {
  const begin = async () => {
    const db = await open();
    replaceChallenges([sampleChallenge(ITEMS)]);
    for (const { id: learner } of [ada, bob]) await addLearner(db.client, learner, true);
    at(NOON);
    return db;
  };
  const submit = (n: number, files: Record<string, string> = right, viewer = ada) =>
    submitChallenge(viewer, { id: id(n), slug, files });

  test('a submission is judged here, once, also by two requests at a time; others do not see it', async () => {
    await using _db = await begin();
    await changeChallengeAttempt(ada, { slug, action: 'start-learn' });
    at(NOON + MINUTE);
    const [one, two] = await Promise.all([submit(1), submit(1)]);
    expect(one).toMatchObject({
      ok: true,
      value: { solved: true, points: 3, of: 3, usedMs: MINUTE, missed: [] },
    });
    expect(two).toEqual(one);
    expect(await submit(1, {})).toEqual(one);
    expect((await loadBench(ada, slug))?.progress).toMatchObject({
      tries: 1,
      state: 'solved',
      bestMs: MINUTE,
    });
    expect((await loadCatalogue(ada)).rows[0]).toMatchObject({ state: 'solved', bestMs: MINUTE });
    expect(await loadResult(bob, id(1))).toBeNull();
    expect(problem(await submit(1, right, bob))).toBe('id-taken');
    expect(problem(await addMissed(bob, { submission: id(1), items: ITEMS }))).toBe('unknown-submission');
    expect((await loadBench(bob, slug))?.progress.state).toBe('new');
  });

  test('a solved challenge begun again begins with the start; work that is no solution stays', async () => {
    await using _db = await begin();
    const save = async (files: Record<string, string>) => {
      const bench = await loadBench(ada, slug);
      const [attempt, base] = [bench?.attempt?.id ?? null, bench?.draft?.version ?? 0];
      expect(await saveDraft(ada, { slug, attempt, base, files })).toMatchObject({ ok: true });
    };
    await changeChallengeAttempt(ada, { slug, action: 'start-learn' });
    await save(right);
    expect(await submit(1)).toMatchObject({ ok: true, value: { solved: true } });
    await changeChallengeAttempt(ada, { slug, action: 'start-learn' });
    expect(await loadBench(ada, slug)).toMatchObject({ draft: null, progress: { lastPassing: right } });
    const half = { [sampleFile.path]: '# half' };
    await save(half);
    await changeChallengeAttempt(ada, { slug, action: 'leave' });
    await changeChallengeAttempt(ada, { slug, action: 'start-learn' });
    expect(await loadBench(ada, slug)).toMatchObject({ draft: { files: half } });
  });

  test('what was handed in is listed, the newest first, to the one who did', async () => {
    await using _db = await begin();
    await submit(1, { [sampleFile.path]: '# nothing' });
    at(NOON + MINUTE);
    await submit(2);
    const { checks } = await loadChecks(ada, slug);
    expect(checks.map(({ id: one, solved, at: when }) => [one, solved, when])).toEqual([
      [id(2), true, NOON + MINUTE],
      [id(1), false, NOON],
    ]);
    expect((await loadChecks(bob, slug)).checks).toEqual([]);
  });

  test('after one comes the next that is not solved, from the last on again the first', async () => {
    await using _db = await begin();
    const three = [slug, 'second', 'third'].map((one) => sampleChallenge(ITEMS, { id: one }));
    replaceChallenges(three);
    const after = (one: string) => nextChallenge(ada, one);
    expect(await Promise.all([after(slug), after('second'), after('third')])).toEqual([
      'second',
      'third',
      slug,
    ]);
    for (const [n, { id: one }] of three.slice(1).entries())
      await submitChallenge(ada, { id: id(n), slug: one, files: right });
    expect(await Promise.all([after(slug), after('second'), after('third')])).toEqual([null, slug, slug]);
    expect(await nextChallenge(bob, slug)).toBe('second');
  });

  test('files that the challenge does not have, and verdicts, are refused; nothing is kept of them', async () => {
    await using db = await begin();
    for (const files of [
      { 'node/etc/other': 'x' },
      { 'node/../etc/passwd': 'x' },
      { [sampleFile.path]: '\u0000' },
      { [sampleFile.path]: 'x'.repeat(100_000) },
    ])
      expect(problem(await submit(1, files))).toBe('bad-files');
    expect(submitRequestSchema.safeParse({ id: id(1), slug, files: right }).success).toBe(true);
    const named = JSON.parse('{"__proto__":"x"}');
    expect(submitRequestSchema.safeParse({ id: id(1), slug, files: named }).success).toBe(false);
    for (const more of [{ solved: true }, { points: 3 }, { learnerId: 'bob' }])
      expect(submitRequestSchema.safeParse({ id: id(1), slug, files: right, ...more }).success).toBe(false);
    expect(problem(await submitChallenge(ada, { id: id(1), slug: '__proto__', files: {} }))).toBe(
      'unknown-challenge',
    );
    replaceChallenges([sampleChallenge(ITEMS, { status: 'draft' })]);
    expect(problem(await submit(1))).toBe('unknown-challenge');
    expect(await db.client.challengeSubmission.count()).toBe(0);
  });

  test.each([
    [10 * MINUTE + 5000, false],
    [10 * MINUTE + 5001, true],
  ])('an exam handed in %i ms after it began is late: %s', async (after, late) => {
    await using _db = await begin();
    const started = await changeChallengeAttempt(ada, { slug, action: 'start-exam' });
    expect(started).toMatchObject({ value: { endsAt: new Date(NOON + 10 * MINUTE).toISOString() } });
    expect(problem(await changeChallengeAttempt(ada, { slug, action: 'pause' }))).toBe('exam-goes-on');
    expect(problem(await takeHint(ada, { slug, objective: 'named', files: {} }))).toBe('not-in-exam');
    expect(problem(await showSolution(ada, { slug, giveUp: true }))).toBe('not-in-exam');
    at(NOON + after);
    expect(await submit(1)).toMatchObject({ value: { mode: 'exam', points: 3, late, solved: !late } });
    expect((await loadBench(ada, slug))?.attempt).toBeNull();
  });

  test('practice stands still while it is paused', async () => {
    await using _db = await begin();
    await changeChallengeAttempt(ada, { slug, action: 'start-learn' });
    at(NOON + MINUTE);
    await changeChallengeAttempt(ada, { slug, action: 'pause' });
    at(NOON + 31 * MINUTE);
    expect(await changeChallengeAttempt(ada, { slug, action: 'resume' })).toMatchObject({
      value: { paused: false, usedMs: MINUTE },
    });
    at(NOON + 33 * MINUTE);
    expect(await submit(1)).toMatchObject({ value: { usedMs: 3 * MINUTE } });
  });

  test('hints go step by step and count as help; the solution comes after three tries', async () => {
    await using _db = await begin();
    const hint = () => takeHint(ada, { slug, objective: 'named', files: {} });
    expect(await hint()).toMatchObject({ value: { step: 1, texts: ['canary-which'] } });
    expect(await hint()).toMatchObject({ value: { step: 2 } });
    expect(problem(await takeHint(ada, { slug, objective: 'named', files: right }))).toBe('reached');
    for (const n of [1, 2]) await submit(n, {});
    expect(problem(await showSolution(ada, { slug, giveUp: false }))).toBe('not-yet');
    await submit(3, {});
    expect((await showSolution(ada, { slug, giveUp: false })).ok).toBe(true);
    await submit(4);
    expect((await loadBench(ada, slug))?.progress).toMatchObject({
      tries: 4,
      state: 'solved-with-help',
      hints: { named: 2 },
    });
    expect(JSON.stringify(await loadBench(bob, slug))).not.toContain('canary');
  });

  test('a draft of another device is not overwritten, and outlives a change of the content', async () => {
    await using _db = await begin();
    const save = (base: number, text: string, attempt: string | null = null) =>
      saveDraft(ada, { slug, attempt, base, files: { [sampleFile.path]: text } });
    const attempt = async () => (await loadBench(ada, slug))?.attempt?.id ?? null;
    expect(await save(0, 'a')).toMatchObject({ value: { version: 1 } });
    expect(await save(1, 'b')).toMatchObject({ value: { version: 2 } });
    expect(await save(1, 'b')).toMatchObject({ value: { version: 2 } });
    expect(await save(1, 'c')).toMatchObject({
      problem: { code: 'other-device', draft: { version: 2, files: { [sampleFile.path]: 'b' } } },
    });
    expect(problem(await saveDraft(ada, { slug, attempt: null, base: 2, files: { 'node/x': '' } }))).toBe(
      'bad-files',
    );
    await changeChallengeAttempt(ada, { slug, action: 'start-exam' });
    expect((await loadBench(ada, slug))?.draft).toBeNull();
    const exam = await attempt();
    expect(problem(await save(0, 'of a tab from before the exam'))).toBe('attempt-over');
    expect(await save(0, 'exam', exam)).toMatchObject({ value: { version: 3 } });
    await changeChallengeAttempt(ada, { slug, action: 'leave' });
    // The exam's tab goes on: what learning wrote meanwhile is not overwritten by it.
    expect(problem(await save(3, 'of the exam’s tab, after it', exam))).toBe('other-device');
    replaceChallenges([sampleChallenge(ITEMS, { readOnly: [sampleFile.path], version: 'two' })]);
    const bench = await loadBench(ada, slug);
    expect(bench?.draft).toMatchObject({ files: {}, version: 2 });
    expect(bench?.draftNote).toContain(sampleFile.path);
    expect((await loadBench(bob, slug))?.draft).toBeNull();
  });

  test('who keeps working after an exam keeps what is written', async () => {
    await using _db = await begin();
    await changeChallengeAttempt(ada, { slug, action: 'start-exam' });
    const exam = (await loadBench(ada, slug))?.attempt?.id ?? null;
    const save = (base: number, attempt: string | null) =>
      saveDraft(ada, { slug, attempt, base, files: { [sampleFile.path]: `after ${base}` } });
    expect(await save(0, exam)).toMatchObject({ value: { version: 1 } });
    await submit(1, {});
    expect(await save(1, exam)).toMatchObject({ value: { version: 2 } });
    expect((await loadBench(ada, slug))?.draft?.files).toEqual({ [sampleFile.path]: 'after 1' });
    await changeChallengeAttempt(ada, { slug, action: 'start-exam' });
    expect(problem(await save(2, exam))).toBe('attempt-over');
  });

  test('missed items are met first and today, without a review', async () => {
    await using db = await begin();
    const settings = {
      ...defaultSettings('UTC'),
      newPerDay: 0,
      deck: { by: 'path' as const, paths: ['none'] },
    };
    await db.client.learnerSettings.create({
      data: { learnerId: 'ada', settings: JSON.stringify(settings), updatedAt: new Date(NOON) },
    });
    const result = await submit(1, {});
    expect(result).toMatchObject({ value: { solved: false, points: 0 } });
    if (result.ok)
      expect(result.value.missed.map(({ itemId, inDeck }) => [itemId, inDeck])).toEqual(
        ITEMS.map((item) => [item, false]),
      );
    expect(problem(await addMissed(ada, { submission: id(1), items: ['no-such-item'] }))).toBe('not-missed');
    expect(await addMissed(ada, { submission: id(1), items: ITEMS })).toEqual({
      ok: true,
      value: { added: 2 },
    });
    expect(await addMissed(ada, { submission: id(1), items: ITEMS })).toEqual({
      ok: true,
      value: { added: 0 },
    });
    const now = await learnerSettingsOf('ada');
    const queue = await loadQueue(theCatalogue(), 'ada', { ...now, burySiblings: false }, NOON, null);
    expect([...queue.order].sort()).toEqual([...ITEMS].sort());
    expect(await db.client.cardEvent.count()).toBe(0);
    expect((await loadResult(ada, id(1)))?.missed.every(({ inDeck }) => inDeck)).toBe(true);
  });

  test('what was reached is met: a mark without a review, first among the new cards; not for cards with a memory', async () => {
    await using db = await begin();
    const [one = '', last = ''] = ITEMS;
    const two = theCatalogue().items.find(({ kind }) => kind === 'qa')?.id ?? '';
    replaceChallenges([sampleChallenge([...ITEMS, two, 'no-such-item'])]);
    const delivery = { catalogue: theCatalogue(), learnerId: 'ada', sessionId: 'one', now: NOON };
    const review = { kind: 'review' as const, id: 'review-one', itemId: two, version: 0, rating: 3 as const };
    const rest = { previewDay: 0, durationMs: 1000, seed: 'seed', answer: { form: 'flip' as const } };
    await deliver({ ...delivery, settings: defaultSettings('UTC') }, { ...review, ...rest });
    const before = await db.client.cardEvent.count();
    const missed = await submit(1, {});
    expect(missed).toMatchObject({ value: { seen: [] } });
    expect(await submit(2)).toMatchObject({
      value: { solved: true, seen: [one, last].toSorted().map((itemId) => ({ itemId })) },
    });
    at(NOON + MINUTE);
    // Only the first meeting counts, and only one's own.
    expect(await submit(3)).toMatchObject({ value: { solved: true, seen: [] } });
    expect((await loadResult(ada, id(2)))?.seen.map(({ itemId }) => itemId)).toEqual([one, last].toSorted());
    expect(await db.client.cardEvent.count()).toBe(before);
    expect(await db.client.card.count()).toBe(1);
    const settings = { ...defaultSettings('UTC'), burySiblings: false };
    const fresh = async (learner: string) =>
      (await loadQueue(theCatalogue(), learner, settings, NOON, null)).order.filter((item) => item !== two);
    expect((await fresh('ada')).slice(0, 2).toSorted()).toEqual([one, last].toSorted());
    expect(await fresh('ada')).toHaveLength(settings.newPerDay - 1);
    expect((await fresh('bob')).slice(0, 2)).not.toContain(one);
    // Outside of the chosen deck they are not added.
    const other = { ...settings, deck: { by: 'path' as const, paths: ['none'] } };
    expect((await loadQueue(theCatalogue(), 'ada', other, NOON, null)).order).toEqual([]);
    const { title } = sampleChallenge(ITEMS);
    expect(await loadCardInfo(ada, one)).toMatchObject({
      state: 'new',
      reps: 0,
      history: [],
      seen: { slug, title, at: NOON },
    });
    expect(await loadCardInfo(ada, two)).toMatchObject({ seen: null });
    expect(await loadCardInfo(bob, one)).toMatchObject({ seen: null });
    const all = { q: '', path: null, claim: null, exam: null, state: null, page: 99 };
    const marked = (await loadBrowse(ada, all)).rows.filter(({ seenIn }) => seenIn === title);
    expect(marked.map(({ itemId }) => itemId).toSorted()).toEqual([one, last].toSorted());
    expect((await loadBrowse(bob, all)).rows.some(({ seenIn }) => seenIn !== null)).toBe(false);
  });

  test('by a setting they are added at once', async () => {
    await using db = await begin();
    const settings = { ...defaultSettings('UTC'), addMissed: true };
    await db.client.learnerSettings.create({
      data: { learnerId: 'ada', settings: JSON.stringify(settings), updatedAt: new Date(NOON) },
    });
    expect(await submit(1, {})).toMatchObject({ value: { missed: [{ inDeck: true }, { inDeck: true }] } });
  });

  test('the hundred and first submission of a minute waits for the next', async () => {
    await using _db = await begin();
    for (let n = 1; n <= 100; n++) expect((await submit(n, {})).ok).toBe(true);
    expect(await submit(101, {})).toMatchObject({ problem: { code: 'too-many', retryAfterSeconds: 60 } });
    expect((await submit(100, {})).ok).toBe(true);
    expect((await submit(102, {}, bob)).ok).toBe(true);
    at(NOON + MINUTE);
    expect((await submit(101, {})).ok).toBe(true);
  });

  test("a guest's challenges go to the account, the export has all, and deletion takes all", async () => {
    await using db = await begin();
    for (const [viewer, n] of [
      [ada, 1],
      [bob, 2],
    ] as const) {
      await changeChallengeAttempt(viewer, { slug, action: 'start-learn' });
      const attempt = (await loadBench(viewer, slug))?.attempt?.id ?? null;
      await saveDraft(viewer, { slug, attempt, base: 0, files: { [sampleFile.path]: viewer.id } });
      at(NOON + n * MINUTE);
      await submit(n, {}, viewer);
      await addMissed(viewer, { submission: id(n), items: ITEMS });
    }
    await submit(3, right, bob);
    expect((await exportLearner('bob')).seen).toEqual(
      [...ITEMS]
        .toSorted()
        .map((itemId) => ({ itemId, slug, submissionId: id(3), seenAt: NOON + 2 * MINUTE })),
    );
    await mergeLearner('bob', 'ada');
    await mergeLearner('bob', 'ada');
    const bench = await loadBench(ada, slug);
    expect(bench?.progress).toMatchObject({ tries: 3, state: 'solved' });
    expect(bench?.draft?.files).toEqual({ [sampleFile.path]: 'bob' });
    const { challenges, additions, seen } = await exportLearner('ada');
    expect(seen.map(({ itemId, submissionId }) => [itemId, submissionId])).toEqual(
      [...ITEMS].toSorted().map((itemId) => [itemId, id(3)]),
    );
    expect(challenges.submissions.map((one) => one.id)).toEqual([id(1), id(2), id(3)]);
    expect(challenges.progress.map((one) => one.slug)).toEqual([slug, `${slug}~bob`]);
    expect(challenges.attempts).toHaveLength(2);
    expect(additions.map(({ itemId }) => itemId).sort()).toEqual([...ITEMS].sort());
    expect(JSON.stringify(challenges)).toContain('"ada"');
    await deleteUser('bob');
    await deleteUser('ada');
    expect(await db.client.challengeSubmission.count()).toBe(0);
    expect(await db.client.challengeAttempt.count()).toBe(0);
    expect(await db.client.challengeProgress.count()).toBe(0);
    expect(await db.client.learnerLimit.count()).toBe(0);
    expect(await db.client.seenItem.count()).toBe(0);
  });
});
