import { expect, test } from 'vitest';
import type { OutboxEvent } from '@/lib/services/review-views';
import { createOutbox, type OutboxStatus } from './outbox';
import { memoryStore } from './outbox-database';

const event = (id: string): OutboxEvent => ({ kind: 'bury', id, itemId: id });
const ok = (events: readonly OutboxEvent[]) => ({
  status: 200,
  body: { results: events.map(({ id }) => ({ id, status: 'saved', code: null, message: null, card: null })) },
});

function bench(
  answer: (events: readonly OutboxEvent[]) => { status: number; body: unknown },
  learnerId = 'ann',
  formerGuestId: string | null = null,
) {
  const store = memoryStore();
  const sent: string[][] = [];
  const dropped: string[] = [];
  const elsewhere: boolean[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  const statuses: OutboxStatus[] = [];
  const outbox = createOutbox({
    learnerId,
    formerGuestId,
    store,
    send: async (_sessionId, events) => {
      sent.push(events.map((each) => each.id));
      return answer(events);
    },
    exclusively: (work) => work(),
    later: (work, ms) => {
      timers.push({ work, ms });
      return () => timers.splice(0, timers.length);
    },
    onReply: () => undefined,
    onDropped: (message) => dropped.push(message),
    onElsewhere: () => elsewhere.push(true),
    onStatus: (status) => statuses.push(status),
  });
  return { store, sent, dropped, elsewhere, timers, statuses, outbox };
}

test('events are stored before they are sent, and arrive in order', async () => {
  const stored: string[][] = [];
  const { outbox, store, sent } = bench((events) => ok(events));
  const list = store.list;
  store.list = async (learnerIds) => {
    const entries = await list(learnerIds);
    stored.push(entries.map((entry) => entry.event.id));
    return entries;
  };
  await Promise.all(['a', 'b', 'c'].map((id) => outbox.add('s', event(id))));
  await outbox.flush();
  expect(sent.flat()).toEqual(['a', 'b', 'c']);
  expect(stored.slice(0, sent.length)).toEqual(sent);
  expect(await list(['ann'])).toEqual([]);
});

test.each([0, 500, 503, 429, 408])('status %i keeps everything and tries again later', async (status) => {
  const { outbox, store, timers, statuses } = bench(() => ({ status, body: null }));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(await store.list(['ann'])).toHaveLength(1);
  expect(timers.at(-1)?.ms).toBeGreaterThanOrEqual(1000);
  expect(statuses.at(-1)).toEqual({ pending: 1, state: 'waiting' });
});

test('a page instead of JSON is no delivery', async () => {
  const { outbox, store } = bench(() => ({ status: 200, body: null }));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(await store.list(['ann'])).toHaveLength(1);
});

test('signed out: everything is kept and nothing is tried again by itself', async () => {
  const { outbox, store, timers, statuses } = bench(() => ({ status: 401, body: null }));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(await store.list(['ann'])).toHaveLength(1);
  expect(timers).toEqual([]);
  expect(statuses.at(-1)).toEqual({ pending: 1, state: 'signed-out' });
});

test.each([
  ['another-learner', 'another-learner'],
  ['other-origin', 'signed-out'],
])('refused as %s: everything is kept, and the state is %s', async (code, state) => {
  const { outbox, store, timers, statuses } = bench(() => ({ status: 403, body: { code, message: '' } }));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(await store.list(['ann'])).toHaveLength(1);
  expect(timers).toEqual([]);
  expect(statuses.at(-1)).toEqual({ pending: 1, state });
});

test('of a batch that is refused only the event that fails alone is dropped', async () => {
  const store = memoryStore();
  for (const id of ['a', 'bad', 'c']) await store.add({ learnerId: 'ann', sessionId: 's', event: event(id) });
  const taken: string[] = [];
  const dropped: string[] = [];
  const outbox = createOutbox({
    learnerId: 'ann',
    formerGuestId: null,
    store,
    send: async (_sessionId, events) => {
      if (events.some(({ id }) => id === 'bad')) return { status: 400, body: { message: 'Not an event.' } };
      taken.push(...events.map(({ id }) => id));
      return ok(events);
    },
    exclusively: (work) => work(),
    later: () => () => undefined,
    onReply: () => undefined,
    onDropped: (message) => dropped.push(message),
    onElsewhere: () => undefined,
    onStatus: () => undefined,
  });
  await outbox.flush();
  expect(taken).toEqual(['a', 'c']);
  expect(dropped).toEqual(['Not an event.']);
});

test('one learner’s events never travel under another’s name', async () => {
  const { outbox, store, sent } = bench((events) => ok(events), 'bob');
  await store.add({ learnerId: 'ann', sessionId: 's', event: event('hers') });
  await outbox.add('s', event('his'));
  await outbox.flush();
  expect(sent.flat()).toEqual(['his']);
  expect(await store.list(['ann'])).toHaveLength(1);
});

test('what a guest left unsent is delivered for the account that the guest became', async () => {
  const { outbox, store, sent } = bench((events) => ok(events), 'ann', 'guest');
  await store.add({ learnerId: 'guest', sessionId: 's', event: event('before') });
  await store.add({ learnerId: 'bob', sessionId: 's', event: event('his') });
  await outbox.add('s', event('after'));
  await outbox.flush();
  expect(sent.flat()).toEqual(['before', 'after']);
  expect(await store.list(['guest', 'ann', 'bob'])).toHaveLength(1);
});

test('events of two sessions go in two deliveries', async () => {
  const { outbox, store, sent } = bench((events) => ok(events));
  await store.add({ learnerId: 'ann', sessionId: 'old', event: event('a') });
  await store.add({ learnerId: 'ann', sessionId: 'new', event: event('b') });
  await outbox.flush();
  expect(sent).toEqual([['a'], ['b']]);
});

test('an event that the server did not answer stays and is tried again', async () => {
  const { outbox, store, timers } = bench(() => ok([event('another')]));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(await store.list(['ann'])).toHaveLength(1);
  expect(timers).toHaveLength(1);
});

test('the state ends at saved', async () => {
  const { outbox, statuses } = bench((events) => ok(events));
  await outbox.add('s', event('a'));
  await outbox.flush();
  expect(statuses.at(-1)).toEqual({ pending: 0, state: 'saved' });
  expect(outbox.unsent()).toEqual([]);
});

test('what another tab delivered counts as delivered, and is told', async () => {
  let line = 503;
  const { outbox, store, elsewhere, statuses } = bench((events) =>
    line === 200 ? ok(events) : { status: line, body: null },
  );
  await outbox.add('s', event('a'));
  await outbox.flush();
  await store.remove((await store.list(['ann'])).map((entry) => entry.order));
  line = 200;
  await outbox.flush();
  expect(elsewhere).toEqual([true]);
  expect(outbox.unsent()).toEqual([]);
  expect(statuses.at(-1)).toEqual({ pending: 0, state: 'saved' });
});

test('an answer waits for the screen, is known meanwhile, and keeps its place before what came after it', async () => {
  const { store, sent, statuses } = bench((events) => ok(events));
  let paint = () => {};
  const screen = new Promise<void>((resolve) => {
    paint = resolve;
  });
  const outbox = createOutbox({
    learnerId: 'ann',
    formerGuestId: null,
    store,
    send: async (_sessionId, events) => {
      sent.push(events.map((each) => each.id));
      return ok(events);
    },
    exclusively: (work) => work(),
    later: () => () => undefined,
    painted: () => screen,
    onReply: () => undefined,
    onDropped: () => undefined,
    onElsewhere: () => undefined,
    onStatus: (status) => statuses.push(status),
  });
  const answer: OutboxEvent = {
    kind: 'review',
    id: 'a',
    itemId: 'a',
    version: 0,
    rating: 3,
    previewDay: 0,
    durationMs: 1,
    seed: 's',
    answer: { form: 'flip' },
  };
  const first = outbox.add('s', answer);
  const second = outbox.add('s', event('b'));
  expect(outbox.unsent().map((each) => each.event.id)).toEqual(['a', 'b']);
  await outbox.flush();
  expect(await store.list(['ann'])).toEqual([]);
  expect(sent).toEqual([]);
  paint();
  await Promise.all([first, second]);
  await outbox.flush();
  expect(sent.flat()).toEqual(['a', 'b']);
  expect(statuses.at(-1)).toEqual({ pending: 0, state: 'saved' });
});
