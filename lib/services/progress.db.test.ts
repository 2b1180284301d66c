import { expect, test, vi } from 'vitest';
import { saveEvent } from '../db/save-event';
import type { Slot } from '../quiz/quiz-definition';
import { NEW_CARD } from '../srs/card-memory';
import { eachDatabase } from '../testing/each-database';
import { quizOfEveryKind, seedQuizClass } from '../testing/quiz-class';
import { reviewOf } from '../testing/review-of';
import { pageEvent, sent, started, who } from '../testing/taking';
import { clock } from './clock';
import { loadProgress } from './load-progress';
import { shareReviews } from './share-reviews';
import { theCatalogue } from './the-catalogue';

vi.mock('./clock', () => ({ clock: vi.fn(() => 0) }));
const NOON = Date.UTC(2026, 10, 24, 12);
const [ada, bob, ines] = [who('ada'), who('bob'), who('ines')];
const code = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? 'ok';

eachDatabase((_engine, open) => {
  test('progress is from quizzes, and from reviews of those alone who agreed; others see nothing of it', async () => {
    await using db = await open();
    vi.mocked(clock).mockReturnValue(NOON);
    const item = theCatalogue().items.find(({ path }) => path === 'apiserver-to-kubelet');
    if (item === undefined) throw new Error('no such item');
    const slot: Slot = { id: 'bank', kind: 'item', itemId: item.id, points: 1, rule: 'default', tries: [1] };
    const { quizId, classId } = await seedQuizClass(db.client, { definition: quizOfEveryKind({}, [slot]) });
    const id = await started(ada, quizId);
    await sent(ada, id, pageEvent(1, { type: 'submit' }));
    const event = reviewOf({ id: 'one', sequence: 1, before: NEW_CARD, day: 1, sessionId: 's' });
    await saveEvent({ card: { id: 'card', learnerId: 'ada', itemId: item.id, noteId: item.noteId }, event });

    const before = await loadProgress(ines, classId, null);
    expect(before).toMatchObject({ value: { reviews: null, learners: [{ name: 'ada' }, { name: 'bob' }] } });
    const row = before.ok ? before.value.quizzes.find(({ path }) => path === item.path) : undefined;
    expect(row?.claims[item.claim]).toMatchObject({ share: 0 });
    await shareReviews(ada, classId, true);
    const shared = await loadProgress(ines, classId, 'ada');
    const recall = shared.ok ? shared.value.reviews?.find(({ path }) => path === item.path) : undefined;
    expect(recall?.claims[item.claim]?.count).toBe(1);
    expect(recall?.all.share).toBeGreaterThan(0);
    expect(await loadProgress(ines, classId, 'bob')).toMatchObject({ value: { reviews: null, quizzes: [] } });
    await shareReviews(ada, classId, false);
    expect(await loadProgress(ines, classId, 'ada')).toMatchObject({ value: { reviews: null } });
    for (const viewer of [ada, bob, who('eve'), { ...who('root'), role: 'administrator' as const }])
      expect(code(await loadProgress(viewer, classId, null))).toBe('not-found');
    expect(code(await loadProgress(ines, classId, 'nobody'))).toBe('not-found');
  });
});
