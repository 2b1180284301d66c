import { checkReviews } from '../db/check-reviews';
import { database } from '../db/client';
import { sentenceFor } from './sentence-for';

// npm run check:reviews: proves over the whole database that every card is the fold of its events. Exit code 1 when one is not.
try {
  const { cards, events, problems } = await checkReviews();
  for (const { cardId, itemId, learnerId, message } of problems) {
    console.log(`card ${cardId} (learner ${learnerId}, item ${itemId}): ${message}`);
  }
  console.log(`reviews: ${cards} cards, ${events} events, ${problems.length} findings`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
} finally {
  await database().$disconnect();
}
