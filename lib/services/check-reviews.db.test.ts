import { expect, test } from 'vitest';
import { random } from '../core/random';
import type { Rating } from '../core/rating';
import { checkReviews } from '../db/check-reviews';
import { findCard } from '../db/find-card';
import { listEvents } from '../db/list-events';
import { mergeLearner } from '../db/merge-learner';
import { defaultSettings } from '../srs/default-settings';
import { undoStacks } from '../srs/undo-stacks';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { deliver } from './deliver';
import type { OutboxEvent } from './review-views';
import { theCatalogue } from './the-catalogue';

const START = Date.UTC(2026, 2, 20, 9);
const HOUR = 3_600_000;
const catalogue = theCatalogue();
// The clocks change in Berlin in this stretch of days, and half the events fall near the day's rollover.
const settings = defaultSettings('Europe/Berlin');

/** A learner's life of `count` events over six items: answers, undo, redo, bury, suspend, reset, and a clock that sometimes jumps back. */
async function live(learnerId: string, seed: string, count: number): Promise<number> {
  const draw = random(seed);
  let now = START;
  let saved = 0;
  for (let n = 0; n < count; n++) {
    const { id: itemId } = draw.pick(catalogue.items.slice(0, 6));
    now += draw.below(30) * HOUR - (draw.below(10) === 0 ? 40 * HOUR : 0);
    const id = `${seed}-event-${n}`;
    const stacks = undoStacks(await listEvents(learnerId, itemId));
    const undo = stacks.done.at(-1);
    const redo = stacks.undone.at(-1);
    const version = (await findCard(learnerId, itemId))?.version ?? 0;
    const rating = (draw.below(4) + 1) as Rating;
    const answered = { previewDay: 0, durationMs: 4000, seed, answer: { form: 'flip' as const } };
    const choices: OutboxEvent[] = [
      ...Array.from({ length: 5 }, () => ({
        kind: 'review' as const,
        id,
        itemId,
        version,
        rating,
        ...answered,
      })),
      ...(undo ? [{ kind: 'undo' as const, id, itemId, targetId: undo.id }] : []),
      ...(redo ? [{ kind: 'redo' as const, id, itemId, targetId: redo.id }] : []),
      { kind: draw.pick(['bury', 'suspend', 'unsuspend', 'unbury', 'reset']), id, itemId },
    ];
    const delivery = { catalogue, learnerId, sessionId: 'session-1', settings, now };
    const { status } = await deliver(delivery, draw.pick(choices));
    expect(status).toBe('saved');
    saved += 1;
  }
  return saved;
}

eachDatabase((engine, open) => {
  test('after any life, every card is the fold of its events; also after a guest became an account', async () => {
    await using db = await open();
    await addLearner(db.client, 'account');
    await addLearner(db.client, 'guest', true);
    const events = (await live('account', 'life-one', 150)) + (await live('guest', 'life-two', 150));
    expect(await checkReviews()).toMatchObject({ events, problems: [] });
    await mergeLearner('guest', 'account');
    const merged = await checkReviews();
    expect(merged.problems).toEqual([]);
    expect(merged.events).toBeGreaterThanOrEqual(events);
    expect(await db.client.cardEvent.count({ where: { learnerId: 'guest' } })).toBe(0);
  });

  test.each([
    [
      'a memory that drifted',
      `UPDATE "Card" SET "stability" = "stability" + 1 WHERE "stability" IS NOT NULL`,
    ],
    ['a due day moved', `UPDATE "Card" SET "dueDay" = "dueDay" + 1 WHERE "dueDay" IS NOT NULL`],
    ['a version that skips', `UPDATE "Card" SET "version" = "version" + 1`],
    [
      'a rating changed after the fact',
      `UPDATE "CardEvent" SET "rating" = 5 - "rating" WHERE "kind" = 'review'`,
    ],
    ['an undo mark lost', `UPDATE "CardEvent" SET "undone" = ${engine === 'sqlite' ? '0' : 'false'}`],
    ['events lost from the middle', `DELETE FROM "CardEvent" WHERE "sequence" = 2`],
    ['events put under another learner', `UPDATE "CardEvent" SET "learnerId" = 'bob' WHERE "sequence" = 1`],
  ])('finds %s', async (_name, damage) => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    await live('ada', 'life-three', 60);
    expect((await checkReviews()).problems).toEqual([]);
    await db.client.$executeRawUnsafe(damage);
    expect((await checkReviews()).problems.length).toBeGreaterThan(0);
  });
});
