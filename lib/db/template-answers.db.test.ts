import { expect, test } from 'vitest';
import { NEW_CARD } from '../srs/card-memory';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { reviewOf } from '../testing/review-of';
import { saveEvent } from './save-event';
import { templateAnswers } from './template-answers';

type Given = { outcome: string | null; ms: number | null };

/** Saves a person's answers to one item, one after another. */
async function answer(learnerId: string, itemId: string, given: readonly Given[]): Promise<void> {
  const card = { id: `${learnerId}-${itemId}`, learnerId, itemId, noteId: itemId };
  let before = NEW_CARD;
  for (const [place, { outcome, ms }] of given.entries()) {
    const event = {
      ...reviewOf({ id: `${card.id}-${place}`, sequence: place + 1, before, day: place }),
      ...{ outcome, rawDurationMs: ms },
    };
    expect(await saveEvent({ card, event })).toEqual({ status: 'saved' });
    before = event.stateAfter;
  }
}

eachDatabase((_engine, open) => {
  test('every person counts once, pauses are capped, and what is not graded or too thin is left out', async () => {
    await using db = await open();
    for (const id of ['ada', 'bob', 'cy']) await addLearner(db.client, id);
    await answer('ada', 'scn-a', [
      { outcome: 'right', ms: 20_000 },
      { outcome: 'wrong', ms: 40_000 },
      { outcome: 'right', ms: 30_000 },
      { outcome: 'wrong', ms: 30_000 },
    ]);
    await answer('bob', 'scn-a', [{ outcome: 'partly', ms: 3_600_000 }]);
    await answer('cy', 'scn-a', [
      { outcome: 'right', ms: 60_000 },
      { outcome: null, ms: 1000 },
      { outcome: 'self-graded', ms: 1000 },
      { outcome: 'wrong', ms: null },
    ]);
    await answer('ada', 'scn-b', [{ outcome: 'right', ms: 20_000 }]);
    await answer('bob', 'scn-b', [{ outcome: 'self-graded', ms: 20_000 }]);
    const [only, ...others] = await templateAnswers(2);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ itemId: 'scn-a', people: 3 });
    // Shares 0.5, 0.5 and 1; seconds 30, 600 and 60.
    expect(only?.rightShare).toBeCloseTo(2 / 3, 9);
    expect(only?.seconds).toBeCloseTo(230, 9);
    expect(Object.keys(only ?? {}).sort()).toEqual(['itemId', 'people', 'rightShare', 'seconds']);
    expect((await templateAnswers(4)).length).toBe(0);
  });

  test('an answer that was undone does not count', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await answer('ada', 'scn-a', [{ outcome: 'wrong', ms: 9000 }]);
    expect(await templateAnswers(1)).toHaveLength(1);
    await db.client.cardEvent.updateMany({ data: { undone: true } });
    expect(await templateAnswers(1)).toEqual([]);
  });
});
