import { expect, test } from 'vitest';
import { NEW_CARD } from '../srs/card-memory';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { reviewOf } from '../testing/review-of';
import { countByState } from './count-by-state';
import { dueByDay } from './due-by-day';
import { listDue } from './list-due';
import { listSessionEvents } from './list-session-events';
import { listTouched } from './list-touched';
import { recentDurations } from './recent-durations';
import { saveEvent } from './save-event';
import { todayLog } from './today-log';

const DAY = 20_400;

async function answer(
  learnerId: string,
  itemId: string,
  change: Partial<Parameters<typeof reviewOf>[0]> = {},
) {
  const event = reviewOf({ id: `${learnerId}-${itemId}`, sequence: 1, before: NEW_CARD, ...change });
  const card = { id: `card-${learnerId}-${itemId}`, learnerId, itemId, noteId: `note-${itemId}` };
  expect(await saveEvent({ card, event })).toEqual({ status: 'saved' });
  return event;
}

eachDatabase((_engine, open) => {
  test('what is due: by day up to today, by minute up to the instant, suspended ones and others’ left out', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    const late = await answer('ada', 'late');
    await answer('ada', 'tomorrow', { day: 1 });
    const soon = await answer('ada', 'soon', { rating: 1, day: 3 });
    await answer('ada', 'asleep');
    await answer('bob', 'his');
    await db.client.card.updateMany({ where: { itemId: 'asleep' }, data: { suspended: true } });
    await db.client.card.updateMany({ where: { itemId: 'late' }, data: { buriedUntilDay: DAY + 9 } });
    const dueAt = soon.stateAfter.dueAt ?? 0;
    const { cards: due } = await listDue('ada', { today: DAY + 3, learningBefore: dueAt + 1 });
    expect(due.map(({ itemId }) => itemId)).toEqual(['soon', 'late']);
    expect(due[0]).toMatchObject({ dueAt, dueDay: null, state: 'relearning', buriedUntilDay: null });
    expect(due[1]).toEqual({
      itemId: 'late',
      noteId: 'note-late',
      state: 'review',
      dueDay: DAY + 3,
      dueAt: null,
      stability: late.stateAfter.stability,
      difficulty: 5.25,
      lastStudyDay: DAY,
      scheduledDays: 3,
      buriedUntilDay: DAY + 9,
    });
    expect(await listDue('ada', { today: DAY + 2, learningBefore: dueAt })).toEqual({ cards: [], more: 0 });
    expect(await dueByDay('ada', DAY + 4)).toEqual([
      { dueDay: DAY + 3, count: 1 },
      { dueDay: DAY + 4, count: 1 },
    ]);
    expect(await countByState('ada')).toEqual({
      new: 0,
      learning: 0,
      review: 2,
      relearning: 1,
      suspended: 1,
    });
    expect(await listTouched('ada', ['late', 'his', 'never'])).toEqual(new Set(['late']));
  });

  test.each([
    ['due', ['d', 'c']],
    ['catch-up', ['b', 'c']],
    ['interval', ['a', 'd']],
  ] as const)('of a backlog, the first by %s, and how many more there are', async (by, expected) => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    for (const itemId of ['a', 'b', 'c', 'd']) await answer('ada', itemId);
    const rows = { a: [13, 2, 4, 1], b: [12, 9, 90, 9], c: [11, 5, 20, 4], d: [10, 8, 8, 2] } as const;
    for (const [itemId, [due, age, stability, scheduledDays]] of Object.entries(rows)) {
      const data = { dueDay: DAY + due, lastStudyDay: DAY + 13 - age, stability, scheduledDays };
      await db.client.card.updateMany({ where: { itemId }, data });
    }
    const due = await listDue('ada', { today: DAY + 13, learningBefore: 0, first: { by, most: 2 } });
    expect(due.cards.map(({ itemId }) => itemId)).toEqual(expected);
    expect(due.more).toBe(2);
  });

  test("a day's counts leave out what was taken back", async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const first = await answer('ada', 'one');
    await answer('ada', 'two');
    await answer('ada', 'old', { before: { ...NEW_CARD, state: 'review' }, sessionId: 's2' });
    await answer('ada', 'yesterday', { day: -1 });
    expect(await todayLog('ada', DAY)).toMatchObject({ newCards: 2, reviews: 1, answers: 3 });
    const { rating: _r, calendar: _c, parameters: _p, fuzzSeed: _f, ...common } = first;
    const undo = {
      ...common,
      id: 'undo',
      sequence: 2,
      kind: 'undo',
      targetId: first.id,
      durationMs: null,
    } as const;
    const card = { id: 'card-ada-one', learnerId: 'ada', itemId: 'one', noteId: 'note-one' };
    await saveEvent({
      card,
      event: { ...undo, at: first.at + 5000, stateBefore: first.stateAfter, stateAfter: NEW_CARD },
    });
    expect(await todayLog('ada', DAY)).toEqual({
      newCards: 1,
      reviews: 1,
      answers: 2,
      notes: new Set(['note-two', 'note-old']),
    });
    expect(await recentDurations('ada', 3)).toEqual([4200, 4200, 4200]);
    const session = await listSessionEvents('ada', 's1');
    expect(session.map(({ id, undone }) => [id, undone])).toEqual([
      ['ada-yesterday', false],
      ['ada-one', true],
      ['ada-two', false],
      ['undo', false],
    ]);
    expect(session[1]).toMatchObject({
      kind: 'review',
      itemId: 'one',
      rating: 3,
      stateWas: 'new',
      at: first.at,
    });
    expect(await listSessionEvents('bob', 's1')).toEqual([]);
  });
});
