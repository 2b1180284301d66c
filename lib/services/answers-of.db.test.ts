import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveEvent } from '../db/save-event';
import { NEW_CARD } from '../srs/card-memory';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { reviewOf } from '../testing/review-of';
import { answersOf, countAnswers } from './answers-of';

const HOUR = 3_600_000;
let now = Date.UTC(2026, 10, 1);
// What is counted stands for an hour: each test begins in another one.
beforeEach(() => {
  now += 24 * HOUR;
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => vi.useRealTimers());

eachDatabase((_engine, open) => {
  test('answers of five people are counted, those of four are not, and a count stands for an hour', async () => {
    await using db = await open();
    const answer = async (learnerId: string) => {
      await addLearner(db.client, learnerId);
      const card = { id: `card-${learnerId}`, learnerId, itemId: 'scn-a', noteId: 'scn-a' };
      await saveEvent({ card, event: reviewOf({ id: `e-${learnerId}`, sequence: 1, before: NEW_CARD }) });
    };
    for (const learnerId of ['a', 'b', 'c', 'd']) await answer(learnerId);
    await countAnswers();
    expect(answersOf('scn-a')).toBeNull();
    await answer('e');
    await countAnswers();
    expect(answersOf('scn-a')).toBeNull();
    vi.setSystemTime(now + HOUR);
    await countAnswers();
    expect(answersOf('scn-a')).toEqual({ people: 5, rightShare: 1, seconds: 4.2 });
    expect(answersOf('scn-b')).toBeNull();
  });
});
