import { expect, test } from 'vitest';
import { NEW_CARD } from '../srs/card-memory';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { reviewOf } from '../testing/review-of';
import { findCard } from './find-card';
import { findEvent } from './find-event';
import { listEvents } from './list-events';
import { saveEvent } from './save-event';

const card = { id: 'card-1', learnerId: 'ada', itemId: 'item-1', noteId: 'note-1' };

eachDatabase((_engine, open) => {
  test('a first review makes the card and comes back as it went in', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const event = reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD });
    expect(await saveEvent({ card, event })).toEqual({ status: 'saved' });
    expect(await findCard('ada', 'item-1')).toEqual({ ...card, version: 1, memory: event.stateAfter });
    expect(await listEvents('ada', 'item-1')).toEqual([
      { ...event, learnerId: 'ada', cardId: 'card-1', undone: false },
    ]);
  });

  test('the same event again is a duplicate and changes nothing', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const first = reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD });
    const second = reviewOf({ id: 'e2', sequence: 2, before: first.stateAfter });
    await saveEvent({ card, event: first });
    expect(await saveEvent({ card, event: first })).toEqual({ status: 'duplicate' });
    await saveEvent({ card, event: second });
    expect(await saveEvent({ card, event: first })).toEqual({ status: 'duplicate' });
    expect((await findCard('ada', 'item-1'))?.version).toBe(2);
    expect(await listEvents('ada', 'item-1')).toHaveLength(2);
  });

  test.each([
    ['a taken sequence', 1],
    ['a gap', 3],
  ])('%s is a conflict and changes nothing', async (_name, sequence) => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const first = reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD });
    await saveEvent({ card, event: first });
    const late = reviewOf({ id: 'e9', sequence, before: NEW_CARD, rating: 1 });
    expect(await saveEvent({ card, event: late })).toEqual({ status: 'conflict' });
    expect(await findCard('ada', 'item-1')).toEqual({ ...card, version: 1, memory: first.stateAfter });
    expect(await findEvent('ada', 'e9')).toBeNull();
  });

  test('a second card for the same item is a conflict', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await saveEvent({ card, event: reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD }) });
    const other = { ...card, id: 'card-2' };
    const event = reviewOf({ id: 'e2', sequence: 1, before: NEW_CARD });
    expect(await saveEvent({ card: other, event })).toEqual({ status: 'conflict' });
    expect(await db.client.card.count()).toBe(1);
    expect(await db.client.cardEvent.count()).toBe(1);
  });

  test('of fifty writers at once exactly one wins, also with the same id', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const writers = Array.from({ length: 50 }, (_, i) =>
      saveEvent({ card, event: reviewOf({ id: `e${i % 10}`, sequence: 1, before: NEW_CARD }) }),
    );
    const results = (await Promise.all(writers)).map(({ status }) => status);
    expect(results.filter((status) => status === 'saved')).toHaveLength(1);
    expect(results.filter((status) => status === 'duplicate')).toHaveLength(4);
    expect(results.filter((status) => status === 'conflict')).toHaveLength(45);
    expect(await db.client.cardEvent.count()).toBe(1);
  });

  test("another learner's event id is a conflict, and their event is not found", async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    await saveEvent({ card, event: reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD }) });
    const bobs = { id: 'card-b', learnerId: 'bob', itemId: 'item-1', noteId: 'note-1' };
    const event = reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD });
    expect(await saveEvent({ card: bobs, event })).toEqual({ status: 'conflict' });
    expect(
      await saveEvent({ card: { ...card, learnerId: 'bob' }, event: { ...event, id: 'e2' } }).catch(
        () => 'refused',
      ),
    ).not.toEqual({ status: 'saved' });
    expect(await findEvent('bob', 'e1')).toBeNull();
    expect(await findCard('bob', 'item-1')).toBeNull();
    expect((await findCard('ada', 'item-1'))?.version).toBe(1);
  });

  test('undo marks its target and redo takes the mark away', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const review = reviewOf({ id: 'e1', sequence: 1, before: NEW_CARD });
    await saveEvent({ card, event: review });
    const { rating: _r, calendar: _c, parameters: _p, fuzzSeed: _f, ...common } = review;
    const log = { proposed: null, outcome: null, durationMs: null, rawDurationMs: null, answer: null };
    const undo = { ...common, ...log, id: 'e2', sequence: 2, kind: 'undo', targetId: 'e1' } as const;
    const back = { ...undo, stateBefore: review.stateAfter, stateAfter: NEW_CARD };
    expect(await saveEvent({ card, event: back })).toEqual({ status: 'saved' });
    expect((await findEvent('ada', 'e1'))?.undone).toBe(true);
    expect((await findCard('ada', 'item-1'))?.memory).toEqual(NEW_CARD);
    const redo = {
      ...undo,
      id: 'e3',
      sequence: 3,
      kind: 'redo',
      stateBefore: NEW_CARD,
      stateAfter: review.stateAfter,
    } as const;
    expect(await saveEvent({ card, event: redo })).toEqual({ status: 'saved' });
    expect((await findEvent('ada', 'e1'))?.undone).toBe(false);
    expect(await findEvent('ada', 'e3')).toMatchObject({ kind: 'redo', targetId: 'e1' });
    const lost = { ...undo, id: 'e4', sequence: 3 } as const;
    expect(await saveEvent({ card, event: lost })).toEqual({ status: 'conflict' });
    expect((await findEvent('ada', 'e1'))?.undone).toBe(false);
  });
});
