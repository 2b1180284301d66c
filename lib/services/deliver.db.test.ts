import { expect, test } from 'vitest';
import type { Catalogue } from '../content/catalogue';
import { findCard } from '../db/find-card';
import { listEvents } from '../db/list-events';
import { NEW_CARD } from '../srs/card-memory';
import { defaultSettings } from '../srs/default-settings';
import { fold } from '../srs/fold';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { deliver } from './deliver';
import { presentCard } from './present-card';
import type { OutboxEvent } from './review-views';
import { theCatalogue } from './the-catalogue';

const NOON = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const settings = defaultSettings('Europe/Berlin');
const catalogue = theCatalogue();
const first = catalogue.items.find((item) => item.kind === 'qa');
if (first === undefined) throw new Error('the content has no question to answer');
const item = first;

const at = (learnerId: string, now = NOON) => ({
  catalogue,
  learnerId,
  sessionId: 'session-1',
  settings,
  now,
});
const review = (id: string, version: number, rating: 1 | 2 | 3 | 4 = 3, itemId = item.id): OutboxEvent => ({
  kind: 'review',
  id,
  itemId,
  version,
  rating,
  previewDay: 0,
  durationMs: 90_000,
  seed: 'seed',
  answer: { form: 'flip' },
});
const undo = (id: string, targetId: string, itemId = item.id): OutboxEvent => ({
  kind: 'undo',
  id,
  itemId,
  targetId,
});

eachDatabase((_engine, open) => {
  test('what the buttons show is what is saved', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    let now = NOON;
    for (const [version, rating] of ([4, 3, 1, 3, 2, 4] as const).entries()) {
      const stored = await findCard('ada', item.id);
      const shown = presentCard(catalogue, { learnerId: 'ada', item, stored, settings, now });
      await deliver(at('ada', now), review(`review-${version}`, version, rating));
      const saved = (await findCard('ada', item.id))?.memory;
      const button = shown.intervals[rating - 1];
      if (button?.days === null) expect(saved?.dueAt).toBe(now + (button.minutes ?? 0) * 60_000);
      else expect(saved?.dueDay).toBe(shown.previewDay + (button?.days ?? 0));
      now = saved?.dueAt ?? now + (button?.days ?? 0) * 24 * HOUR;
    }
    const events = await listEvents('ada', item.id);
    expect(events).toHaveLength(6);
    expect(fold(events)).toEqual({ ok: true, value: (await findCard('ada', item.id))?.memory });
    expect(events[0]?.durationMs).toBe(60_000);
    expect(events[0]?.rawDurationMs).toBe(90_000);
  });

  test('after a flight west the buttons still count from the day that the answer will be saved on', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const east = { ...settings, calendar: { ...settings.calendar, zone: 'Pacific/Kiritimati' } };
    const west = { ...settings, calendar: { ...settings.calendar, zone: 'Pacific/Honolulu' } };
    await deliver({ ...at('ada'), settings: east }, review('review-1', 0, 4));
    const stored = await findCard('ada', item.id);
    const shown = presentCard(catalogue, {
      learnerId: 'ada',
      item,
      stored,
      settings: west,
      now: NOON + HOUR,
    });
    await deliver({ ...at('ada', NOON + HOUR), settings: west }, review('review-2', 1, 4));
    const saved = (await findCard('ada', item.id))?.memory;
    expect(saved?.lastStudyDay).toBe((shown.previewDay ?? 0) + 1);
    expect(shown.intervals[3]?.days).toBe(saved?.scheduledDays);
  });

  test('the same delivery twice is saved once', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const event = review('review-1', 0);
    const results = await Promise.all([deliver(at('ada'), event), deliver(at('ada'), event)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['duplicate', 'saved']);
    expect((await deliver(at('ada'), event)).status).toBe('duplicate');
    expect(await listEvents('ada', item.id)).toHaveLength(1);
  });

  test('a stale tab and a second device get the card as it is now, and nothing is overwritten', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await deliver(at('ada'), review('device-one', 0));
    const late = await deliver(at('ada'), review('device-two', 0, 1));
    expect(late).toMatchObject({ status: 'conflict', code: 'card-changed-elsewhere', card: { version: 1 } });
    expect((await findCard('ada', item.id))?.memory.lapses).toBe(0);
  });

  test('deliveries in the wrong order: the later answer waits for the card it was given to', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    expect((await deliver(at('ada'), review('second', 1))).status).toBe('conflict');
    expect((await deliver(at('ada'), review('first-1', 0))).status).toBe('saved');
    expect((await deliver(at('ada'), review('second', 1))).status).toBe('saved');
    expect((await listEvents('ada', item.id)).map(({ id }) => id)).toEqual(['first-1', 'second']);
  });

  test("someone else's event and card stay theirs", async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    await deliver(at('ada'), review('adas-review', 0));
    expect((await deliver(at('bob'), review('adas-review', 0))).status).toBe('conflict');
    expect(await deliver(at('bob'), undo('bobs-undo', 'adas-review'))).toMatchObject({
      status: 'refused',
      code: 'nothing-to-undo',
    });
    expect(await findCard('bob', item.id)).toBeNull();
    expect((await findCard('ada', item.id))?.version).toBe(1);
  });

  test('a made-up item is refused with a sentence', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const result = await deliver(at('ada'), review('review-1', 0, 3, '../../etc/passwd'));
    expect(result).toMatchObject({ status: 'refused', code: 'unknown-card', card: null });
  });

  test('undo gives the memory back exactly, redo gives the answer again, a new answer ends redo', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await deliver(at('ada'), review('review-1', 0, 4));
    const answered = (await findCard('ada', item.id))?.memory;
    expect((await deliver(at('ada'), undo('undo-1', 'review-1'))).status).toBe('saved');
    expect((await findCard('ada', item.id))?.memory).toEqual(NEW_CARD);
    expect((await deliver(at('ada'), undo('undo-2', 'review-1'))).code).toBe('nothing-to-undo');
    const redo: OutboxEvent = { kind: 'redo', id: 'redo-001', itemId: item.id, targetId: 'review-1' };
    expect((await deliver(at('ada'), redo)).status).toBe('saved');
    expect((await findCard('ada', item.id))?.memory).toEqual(answered);
    await deliver(at('ada'), undo('undo-3', 'review-1'));
    expect((await deliver(at('ada'), review('review-2', 4, 1))).status).toBe('saved');
    expect((await deliver(at('ada'), { ...redo, id: 'redo-002' })).code).toBe('nothing-to-redo');
    const events = await listEvents('ada', item.id);
    expect(events.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['review', true],
      ['undo', false],
      ['redo', false],
      ['undo', false],
      ['review', false],
    ]);
    expect(fold(events)).toEqual({ ok: true, value: (await findCard('ada', item.id))?.memory });
  });

  test("the server's clock decides; one that jumps back two hours neither throws nor turns time round", async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await deliver(at('ada'), review('review-1', 0));
    expect((await deliver(at('ada', NOON - 2 * HOUR), review('review-2', 1))).status).toBe('saved');
    const events = await listEvents('ada', item.id);
    expect(events[1]?.at).toBeGreaterThanOrEqual(events[0]?.at ?? 0);
    expect(fold(events).ok).toBe(true);
  });

  test('bury, suspend and reset are events too, and each can be taken back', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    for (const [version, kind] of (['bury', 'suspend', 'unsuspend', 'unbury', 'reset'] as const).entries()) {
      const before = (await findCard('ada', item.id))?.memory ?? NEW_CARD;
      const id = `change-${version}`;
      expect((await deliver(at('ada'), { kind, id, itemId: item.id })).status).toBe('saved');
      expect((await deliver(at('ada'), { kind, id, itemId: item.id })).status).toBe('duplicate');
      await deliver(at('ada'), undo(`undo-of-${version}`, id));
      expect((await findCard('ada', item.id))?.memory).toEqual(before);
    }
    expect(fold(await listEvents('ada', item.id))).toEqual({ ok: true, value: NEW_CARD });
  });

  test('burying a note buries each of its cards, once', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const sibling = catalogue.items.find(({ id }) => catalogue.siblings(id).length > 0);
    if (sibling === undefined) throw new Error('the content has no siblings');
    const event: OutboxEvent = { kind: 'bury-note', id: 'bury-note-1', itemId: sibling.id };
    expect((await deliver(at('ada'), event)).status).toBe('saved');
    expect((await deliver(at('ada'), event)).status).toBe('duplicate');
    for (const { id } of catalogue.itemsOfNote(sibling.noteId)) {
      expect((await findCard('ada', id))?.memory.buriedUntilDay).toBeGreaterThan(20_000);
      expect(await listEvents('ada', id)).toHaveLength(1);
    }
    const back: OutboxEvent = { kind: 'unbury-note', id: 'unbury-note-1', itemId: sibling.id };
    expect((await deliver(at('ada'), back)).status).toBe('saved');
    expect((await deliver(at('ada'), back)).status).toBe('duplicate');
    for (const { id } of catalogue.itemsOfNote(sibling.noteId)) {
      expect((await findCard('ada', id))?.memory.buriedUntilDay).toBeNull();
      expect(fold(await listEvents('ada', id)).ok).toBe(true);
    }
  });

  test('an answer to a card withdrawn meanwhile is kept, and the card is not shown again', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await deliver(at('ada'), review('review-1', 0));
    const withdrawn: Catalogue = {
      ...catalogue,
      item: (id) => (id === item.id ? { ...item, status: 'withdrawn' } : catalogue.item(id)),
    };
    const delivered = await deliver({ ...at('ada'), catalogue: withdrawn }, review('review-2', 1, 4));
    expect(delivered).toMatchObject({ status: 'saved', card: null });
    expect((await deliver({ ...at('ada'), catalogue: withdrawn }, review('review-2', 1, 4))).status).toBe(
      'duplicate',
    );
    expect(await listEvents('ada', item.id)).toHaveLength(2);
    // Brought back, it goes on from where it was.
    expect((await deliver(at('ada'), review('review-3', 2))).card?.version).toBe(3);
  });
});
