import { expect, test } from 'vitest';
import { NEW_CARD } from '../srs/card-memory';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { reviewOf } from '../testing/review-of';
import { changeRole } from './change-role';
import { claimAdministrator } from './claim-administrator';
import { deleteUser } from './delete-user';
import { exportLearner } from './export-learner';
import { findCard } from './find-card';
import { findSettings } from './find-settings';
import { findUser } from './find-user';
import { listCards } from './list-cards';
import { listSessionEvents } from './list-session-events';
import { mergeLearner } from './merge-learner';
import { saveEvent } from './save-event';
import { saveFlag } from './save-flag';

/** Reviews of one item, each a day after the last. */
async function study(learnerId: string, itemId: string, times: number): Promise<void> {
  let memory = NEW_CARD;
  for (let sequence = 1; sequence <= times; sequence++) {
    const event = reviewOf({
      id: `${learnerId}-${itemId}-${sequence}`,
      sequence,
      before: memory,
      day: sequence,
      sessionId: `day-1-${learnerId}`,
    });
    await saveEvent({
      card: { id: `${learnerId}-${itemId}`, learnerId, itemId, noteId: `note-${itemId}` },
      event,
    });
    memory = event.stateAfter;
  }
}

eachDatabase((_engine, open) => {
  test("a guest's reviews go to the account, and nothing is lost where both know an item", async () => {
    await using db = await open();
    await addLearner(db.client, 'guest', true);
    await addLearner(db.client, 'ada');
    await study('guest', 'only-guest', 1);
    await study('guest', 'guest-more', 3);
    await study('ada', 'guest-more', 1);
    await study('guest', 'ada-more', 1);
    await study('ada', 'ada-more', 1);
    await saveFlag({
      learnerId: 'guest',
      itemId: 'only-guest',
      reason: 'wrong',
      note: 'no',
      seed: 'guest:only-guest:0',
      version: 2,
      answer: '{"form":"flip"}',
    });

    await mergeLearner('guest', 'ada');
    await mergeLearner('guest', 'ada');

    expect((await findCard('ada', 'only-guest'))?.id).toBe('guest-only-guest');
    expect((await findCard('ada', 'guest-more'))?.id).toBe('guest-guest-more');
    expect((await findCard('ada', 'ada-more'))?.id).toBe('ada-ada-more');
    const aside = await findCard('ada', 'guest-more~ada-guest-more');
    expect(aside).toMatchObject({ version: 2, memory: { suspended: true, reps: 1 } });
    expect(await listCards('guest')).toEqual([]);
    const { events, flags } = await exportLearner('ada');
    expect(events.map(({ id }) => id).sort()).toEqual([
      'ada-ada-more-1',
      'ada-guest-more-1',
      'guest-ada-more-1',
      'guest-guest-more-1',
      'guest-guest-more-2',
      'guest-guest-more-3',
      'guest-only-guest-1',
      'merge-ada-guest-more',
      'merge-guest-ada-more',
    ]);
    expect(flags).toMatchObject([
      { itemId: 'only-guest', seed: 'guest:only-guest:0', version: 2, answer: '{"form":"flip"}' },
    ]);
    // Undo and the summary look for the account's session of the day.
    expect(await listSessionEvents('ada', 'day-1-ada')).toHaveLength(7);
    expect(await deleteUser('guest')).toBe(true);
    expect(await db.client.cardEvent.count()).toBe(9);
  });

  test('deleting an account takes everything of theirs and nothing of others', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    await study('ada', 'item', 2);
    await study('bob', 'item', 1);
    expect(await deleteUser('ada')).toBe(true);
    expect(await deleteUser('ada')).toBe(false);
    expect(await findUser('ada')).toBeNull();
    expect(await db.client.cardEvent.findMany({ select: { learnerId: true } })).toEqual([
      { learnerId: 'bob' },
    ]);
    expect(await db.client.card.count()).toBe(1);
    expect(await findSettings('ada')).toBeNull();
  });

  test('of many first accounts one becomes administrator, guests never, and never again', async () => {
    await using db = await open();
    await addLearner(db.client, 'guest', true);
    const names = Array.from({ length: 8 }, (_, i) => `user-${i}`);
    for (const name of names) await addLearner(db.client, name);
    expect(await claimAdministrator('guest')).toBe(false);
    const won = await Promise.all(names.map((name) => claimAdministrator(name)));
    expect(won.filter(Boolean)).toHaveLength(1);
    const winner = names[won.indexOf(true)] ?? '';
    expect((await findUser(winner))?.role).toBe('administrator');
    expect(await db.client.user.count({ where: { role: 'administrator' } })).toBe(1);
    await deleteUser(winner);
    expect(await claimAdministrator(names.find((name) => name !== winner) ?? '')).toBe(false);
  });

  test('the last administrator keeps the role', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    await addLearner(db.client, 'bob');
    await claimAdministrator('ada');
    expect(await changeRole('ada', 'learner')).toBe(false);
    expect(await changeRole('bob', 'administrator')).toBe(true);
    expect(await changeRole('ada', 'instructor')).toBe(true);
    expect(await changeRole('nobody', 'instructor')).toBe(false);
    expect((await findUser('ada'))?.role).toBe('instructor');
    expect((await findUser('bob'))?.role).toBe('administrator');
  });
});
