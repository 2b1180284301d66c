import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { defaultSettings } from '../srs/default-settings';
import { addLearner } from '../testing/add-learner';
import { eachDatabase } from '../testing/each-database';
import { presentCards } from './load-queue';
import { theCatalogue } from './the-catalogue';

const NOON = Date.UTC(2026, 10, 24, 12);
const catalogue = theCatalogue();
const ids = catalogue.items.slice(0, 8).map(({ id }) => id);

eachDatabase((_engine, open) => {
  test('cards come in the order that was asked for, without those that are not there, and others are answered between them', async () => {
    await using db = await open();
    await addLearner(db.client, 'ada');
    const settings = defaultSettings('Europe/Berlin');
    let done = false;
    const presented = presentCards(catalogue, 'ada', settings, NOON, ['gone', ...ids]).finally(() => {
      done = true;
    });
    let turns = 0;
    while (!done) {
      await setImmediate();
      turns++;
    }
    expect((await presented).map(({ itemId }) => itemId)).toEqual(ids);
    expect(turns).toBeGreaterThanOrEqual(ids.length);
  });
});
