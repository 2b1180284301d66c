import 'server-only';
import { addToDeck } from '../db/deck-additions';
import { listCards } from '../db/list-cards';
import { clock } from './clock';
import { deliver } from './deliver';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { raiseToday } from './raise-today';
import { theCatalogue } from './the-catalogue';

/** Where missed items come from: a challenge's submission, a quiz, or a practice, of which nothing is stored. */
export type MissedIn =
  | { sessionId: 'challenge'; submissionId: string }
  | { sessionId: 'quiz' }
  | { sessionId: 'practice' };

/**
 * Puts items into the learner's deck, whatever the deck's choice is: new ones are met first and today, beyond the day's limit; suspended
 * and buried ones come back. What is remembered of them, and when it falls due, stays as the reviews made it. Gives how many were not in
 * the deck by hand before. The caller has checked that there are such items.
 */
export async function addItems(viewer: Viewer, items: readonly string[], from: MissedIn): Promise<number> {
  const wanted = [...new Set(items)];
  const now = clock();
  const cards = new Map((await listCards(viewer.id, wanted)).map((card) => [card.itemId, card.memory]));
  const settings = await learnerSettingsOf(viewer.id);
  const { sessionId } = from;
  const delivery = { catalogue: theCatalogue(), learnerId: viewer.id, sessionId, settings, now };
  const submissionId = from.sessionId === 'challenge' ? from.submissionId : null;
  let added = 0;
  let fresh = 0;
  for (const itemId of wanted) {
    const memory = cards.get(itemId);
    const kinds = [
      memory?.suspended === true ? ('unsuspend' as const) : null,
      memory?.buriedUntilDay != null ? ('unbury' as const) : null,
    ];
    for (const kind of kinds)
      if (kind !== null) await deliver(delivery, { kind, id: crypto.randomUUID(), itemId });
    if (!(await addToDeck(viewer.id, itemId, { submissionId, at: now }))) continue;
    added += 1;
    if ((memory?.state ?? 'new') === 'new') fresh += 1;
  }
  if (fresh > 0) await raiseToday(viewer, { newCards: fresh, reviews: 0 });
  return added;
}
