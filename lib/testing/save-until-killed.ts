import { openDatabase, replaceDatabase } from '../db/client';
import { saveEvent } from '../db/save-event';
import { NEW_CARD } from '../srs/card-memory';
import { reviewOf } from './review-of';

// A program for the durability test: saves reviews for ever, four at a time, and says each id once it is acknowledged.
const [url = '', run = ''] = process.argv.slice(2);
replaceDatabase(openDatabase(url));
for (let n = 0; ; n += 4) {
  await Promise.all(
    [0, 1, 2, 3].map(async (k) => {
      const id = `${run}-${n + k}`;
      const card = { id: `card-${id}`, learnerId: 'ada', itemId: `item-${id}`, noteId: 'note' };
      const { status } = await saveEvent({ card, event: reviewOf({ id, sequence: 1, before: NEW_CARD }) });
      if (status === 'saved') process.stdout.write(`${id}\n`);
    }),
  );
}
