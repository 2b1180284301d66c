import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random } from '../core/random';
import { buildQueue, type QueueInput } from './build-queue';
import { defaultSettings } from './default-settings';
import { forgettingCurve } from './forgetting-curve';
import { interleave } from './interleave';
import type { DueCard, NewCandidate } from './queue-card';

const TODAY = 20_500;
const NOW = TODAY * 86_400_000 + 50_000_000;
const settings = defaultSettings('UTC');

function card(itemId: string, over: Partial<DueCard> = {}): DueCard {
  return {
    itemId,
    noteId: `note-${itemId}`,
    path: 'konnectivity',
    state: 'review',
    dueDay: TODAY,
    dueAt: null,
    scheduledDays: 5,
    stability: 5,
    lastStudyDay: TODAY - 5,
    buriedUntilDay: null,
    ...over,
  };
}

const learning = (itemId: string, minutes: number, over: Partial<DueCard> = {}) =>
  card(itemId, { state: 'learning', dueDay: null, dueAt: NOW + minutes * 60_000, scheduledDays: 0, ...over });
const fresh = (itemId: string, noteId = `note-${itemId}`): NewCandidate => ({
  itemId,
  noteId,
  path: 'konnectivity',
});

function queue(over: Partial<Omit<QueueInput, 'settings'>> & { settings?: Partial<QueueInput['settings']> }) {
  return buildQueue({
    due: [],
    candidates: [],
    done: { newCards: 0, reviews: 0 },
    siblingsSeenToday: new Set(),
    today: TODAY,
    now: NOW,
    ...over,
    settings: { ...settings, ...over.settings },
  });
}

const many = (count: number, of: (id: string, i: number) => DueCard = (id) => card(id)) =>
  Array.from({ length: count }, (_, i) => of(`r${i}`, i));
const candidates = (count: number) => Array.from({ length: count }, (_, i) => fresh(`n${i}`));

test('nothing to do', () => {
  expect(queue({})).toEqual({
    order: [],
    counts: { newCards: 0, learning: 0, review: 0 },
    held: { newCards: 0, reviews: 0, buried: 0 },
    nextLearningAt: null,
  });
});

test('learning due now first, what is due soon last, what is due later announced', () => {
  const due = [
    learning('later', 45),
    learning('soon', 15),
    card('review'),
    learning('now', 0),
    learning('long ago', -90),
  ];
  const built = queue({ due });
  expect(built.order).toEqual(['long ago', 'now', 'review', 'soon']);
  expect(built.counts).toEqual({ newCards: 0, learning: 3, review: 1 });
  expect(built.nextLearningAt).toBe(NOW + 45 * 60_000);
});

test('a session ends when only learning beyond learn-ahead is left', () => {
  const built = queue({ due: [learning('a', 21), learning('b', 30)], settings: { learnAheadMinutes: 20 } });
  expect(built).toMatchObject({ order: [], nextLearningAt: NOW + 21 * 60_000 });
});

test('cards due on a later day are not shown', () => {
  expect(queue({ due: [card('tomorrow', { dueDay: TODAY + 1 })] }).order).toEqual([]);
});

test.each([
  [
    'under the limits',
    { newCards: 0, reviews: 0 },
    {},
    { newCards: 5, review: 10 },
    { newCards: 3, reviews: 0 },
  ],
  [
    'some done already',
    { newCards: 3, reviews: 95 },
    {},
    { newCards: 0, review: 5 },
    { newCards: 8, reviews: 5 },
  ],
  [
    'all done already',
    { newCards: 9, reviews: 140 },
    {},
    { newCards: 0, review: 0 },
    { newCards: 8, reviews: 10 },
  ],
  [
    'raised for today',
    { newCards: 5, reviews: 100 },
    { extraToday: { studyDay: TODAY, newCards: 2, reviews: 30 } },
    { newCards: 2, review: 10 },
    { newCards: 6, reviews: 0 },
  ],
  [
    'raised yesterday',
    { newCards: 5, reviews: 100 },
    { extraToday: { studyDay: TODAY - 1, newCards: 2, reviews: 30 } },
    { newCards: 0, review: 0 },
    { newCards: 8, reviews: 10 },
  ],
  [
    'new cards need review room',
    { newCards: 0, reviews: 88 },
    {},
    { newCards: 2, review: 10 },
    { newCards: 6, reviews: 0 },
  ],
])('limits: %s', (_name, done, over, counts, held) => {
  const built = queue({
    due: many(10),
    candidates: candidates(8),
    done,
    settings: { newPerDay: 5, reviewsPerDay: 100, ...over },
  });
  expect(built.counts).toEqual({ ...counts, learning: 0 });
  expect(built.held).toEqual({ ...held, buried: 0 });
});

test('learning is never held back by a limit', () => {
  const built = queue({ due: [learning('a', -1)], done: { newCards: 99, reviews: 999 } });
  expect(built.order).toEqual(['a']);
});

test('steps of days count against the review limit, before reviews', () => {
  const due = [card('review'), card('step', { state: 'learning' })];
  const built = queue({ due, settings: { reviewsPerDay: 1 } });
  expect(built).toMatchObject({ order: ['step'], counts: { learning: 1, review: 0 }, held: { reviews: 1 } });
});

test.each([
  ['learning before review', [learning('a', -1, { noteId: 'n' }), card('b', { noteId: 'n' })], [], ['a'], 1],
  [
    'learning due later today too',
    [learning('a', 90, { noteId: 'n' }), card('b', { noteId: 'n' })],
    [],
    [],
    1,
  ],
  [
    'a step of days before a review',
    [card('a', { noteId: 'n' }), card('b', { noteId: 'n', state: 'learning' })],
    [],
    ['b'],
    1,
  ],
  ['review before new', [card('a', { noteId: 'n' })], [fresh('b', 'n')], ['a'], 1],
  ['the first new one', [], [fresh('a', 'n'), fresh('b', 'n'), fresh('c', 'm')], ['a', 'c'], 1],
  [
    'learning never waits',
    [learning('a', -2, { noteId: 'n' }), learning('b', -1, { noteId: 'n' })],
    [],
    ['a', 'b'],
    0,
  ],
  ['one answered today', [card('a', { noteId: 'seen' }), card('b')], [fresh('c', 'seen')], ['b'], 2],
  ['its own learning goes on', [learning('a', -1, { noteId: 'seen' })], [], ['a'], 0],
  ['put off by hand until tomorrow', [card('a', { buriedUntilDay: TODAY + 1 })], [], [], 1],
  ['put off until today', [card('a', { buriedUntilDay: TODAY })], [], ['a'], 0],
])('siblings: %s', (_name, due, news, order, buried) => {
  const built = queue({ due, candidates: news, siblingsSeenToday: new Set(['seen']) });
  expect(built.order).toEqual(order);
  expect(built.held.buried).toBe(buried);
});

test('siblings come together when the learner wants them', () => {
  const due = [card('a', { noteId: 'n' }), card('b', { noteId: 'n' })];
  const built = queue({
    due,
    candidates: [fresh('c', 'n')],
    siblingsSeenToday: new Set(['n']),
    settings: { burySiblings: false },
  });
  expect(built.order.toSorted()).toEqual(['a', 'b', 'c']);
  expect(built.held.buried).toBe(0);
});

test.each([
  ['mixed', ['r', 'n', 'r', 'r', 'n', 'r']],
  ['before', ['n', 'n', 'r', 'r', 'r', 'r']],
  ['after', ['r', 'r', 'r', 'r', 'n', 'n']],
] as const)('new cards %s', (newOrder, kinds) => {
  const { order } = queue({ due: many(4), candidates: candidates(2), settings: { newOrder } });
  expect(order.map((id) => id[0])).toEqual(kinds);
  expect(order.filter((id) => id.startsWith('n'))).toEqual(['n0', 'n1']);
});

test('order due: the longest overdue first', () => {
  const due = many(60, (id, i) => card(id, { dueDay: TODAY - (i % 7) }));
  const { order } = queue({ due });
  const days = order.map((id) => due.find(({ itemId }) => itemId === id)?.dueDay ?? 0);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test('order catch-up: the most likely to be remembered first', () => {
  const due = many(200, (id, i) =>
    card(id, { stability: 1 + ((i * 37) % 90), lastStudyDay: TODAY - 1 - ((i * 13) % 60) }),
  );
  const { order } = queue({ due, settings: { reviewOrder: 'catch-up' } });
  const recalls = order.map((id) => {
    const { stability, lastStudyDay } = due.find(({ itemId }) => itemId === id) as DueCard;
    return forgettingCurve(settings.parameters.weights, TODAY - (lastStudyDay ?? 0), stability ?? 1);
  });
  for (const [i, recall] of recalls.entries())
    expect(recall).toBeLessThanOrEqual((recalls[i - 1] ?? 1) + 0.001);
});

test('order interval: the shortest first', () => {
  const due = many(50, (id, i) => card(id, { scheduledDays: 1 + ((i * 17) % 23) }));
  const { order } = queue({ due, settings: { reviewOrder: 'interval' } });
  const days = order.map((id) => due.find(({ itemId }) => itemId === id)?.scheduledDays ?? 0);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test('the shuffle holds all day, changes overnight, and does not depend on how the rows come', () => {
  const due = many(50);
  const { order } = queue({ due });
  expect(queue({ due: due.toReversed(), now: NOW + 3_600_000 }).order).toEqual(order);
  expect(queue({ due, today: TODAY + 1 }).order).not.toEqual(order);
  expect(order).not.toEqual(due.map(({ itemId }) => itemId));
});

test('paths are spread evenly over the day', () => {
  const due = many(60, (id, i) => card(id, { path: i < 40 ? 'a' : i < 55 ? 'b' : 'c' }));
  const { order } = queue({ due });
  const paths = order.map((id) => due.find(({ itemId }) => itemId === id)?.path);
  for (const [path, share] of [
    ['a', 40 / 60],
    ['b', 15 / 60],
    ['c', 5 / 60],
  ] as const) {
    for (let length = 1; length <= 60; length++) {
      const met = paths.slice(0, length).filter((p) => p === path).length;
      expect(Math.abs(met - length * share)).toBeLessThan(2);
    }
  }
});

test('every card is shown or held, none twice, and the limits hold', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { below, pick } = random(seed);
      const due = Array.from({ length: below(60) }, (_, i) => ({
        ...(below(3) === 0
          ? learning(`r${i}`, below(60) - 30)
          : card(`r${i}`, { state: pick(['review', 'relearning']) })),
        noteId: `note-${below(40)}`,
        path: pick(['a', 'b', 'c']),
        buriedUntilDay: pick([null, null, TODAY, TODAY + 1]),
      }));
      const news = Array.from({ length: below(40) }, (_, i) => fresh(`n${i}`, `note-${below(60)}`));
      const limits = {
        newPerDay: below(30),
        reviewsPerDay: below(60),
        burySiblings: below(4) > 0,
        reviewOrder: pick(['due', 'catch-up', 'interval', 'random'] as const),
        newOrder: pick(['mixed', 'before', 'after'] as const),
      };
      const done = { newCards: below(10), reviews: below(20) };
      const built = queue({ due, candidates: news, done, settings: limits });
      expect(new Set(built.order).size).toBe(built.order.length);
      const { newCards, learning: steps, review } = built.counts;
      expect(newCards + steps + review).toBe(built.order.length);
      const waiting = due.filter(
        ({ dueAt, buriedUntilDay }) => (dueAt ?? 0) > NOW + 20 * 60_000 && (buriedUntilDay ?? 0) <= TODAY,
      );
      const { held } = built;
      expect(built.order.length + waiting.length + held.newCards + held.reviews + held.buried).toBe(
        due.length + news.length,
      );
      expect(newCards).toBeLessThanOrEqual(Math.max(0, limits.newPerDay - done.newCards));
      expect(review + newCards).toBeLessThanOrEqual(Math.max(0, limits.reviewsPerDay - done.reviews));
      if (!limits.burySiblings) return;
      const notes = new Map([...due, ...news].map(({ itemId, noteId }) => [itemId, noteId]));
      const byDay = built.order.filter((id) =>
        due.every(({ itemId, dueAt }) => itemId !== id || dueAt === null),
      );
      expect(new Set(byDay.map((id) => notes.get(id))).size).toBe(byDay.length);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test('interleaving keeps each list whole and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { maxLength: 20 }), { maxLength: 6 }), (lists) => {
      const tagged = lists.map((list, from) => list.map((value, place) => ({ from, place, value })));
      const mixed = interleave(tagged);
      expect(tagged.map((_, from) => mixed.filter((entry) => entry.from === from))).toEqual(tagged);
    }),
    { numRuns: 1000 },
  );
});
