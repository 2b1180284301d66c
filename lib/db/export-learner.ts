import 'server-only';
import { database, sql } from './client';
import { exportChallenges } from './export-challenges';
import { exportClasses } from './export-classes';
import { findSettings } from './find-settings';
import { listCards } from './list-cards';
import { readEvents } from './read-events';
import { listSeen } from './seen-items';

/** Everything that is kept about a learner but the password: settings, cards, the whole log oldest first, flags, challenges and what was met in them, classes. */
export async function exportLearner(learnerId: string) {
  const [settings, cards, events, flags, additions, seen, challenges, classes] = await Promise.all([
    findSettings(learnerId),
    listCards(learnerId),
    readEvents(sql`WHERE "learnerId" = ${learnerId} ORDER BY "at", "cardId", "sequence"`),
    database().contentFlag.findMany({
      where: { learnerId },
      select: {
        id: true,
        itemId: true,
        reason: true,
        note: true,
        seed: true,
        version: true,
        answer: true,
        createdAt: true,
        resolvedAt: true,
      },
      orderBy: { createdAt: 'asc' },
    }),
    database().deckAddition.findMany({
      where: { learnerId },
      select: { itemId: true, submissionId: true, addedAt: true },
      orderBy: [{ addedAt: 'asc' }, { itemId: 'asc' }],
    }),
    listSeen(learnerId),
    exportChallenges(learnerId),
    exportClasses(learnerId),
  ]);
  return { settings, cards, events, flags, additions, seen, challenges, classes };
}
