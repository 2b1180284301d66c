import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findSubmission } from '../db/challenge-submissions';
import { addToDeck } from '../db/deck-additions';
import { listCards } from '../db/list-cards';
import { type ChallengeRefusal, REFUSALS } from './challenge-refusal';
import type { MissedRequest } from './challenge-views';
import { clock } from './clock';
import { deliver } from './deliver';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { raiseToday } from './raise-today';
import { missedItems } from './submission-result';
import { theCatalogue } from './the-catalogue';

/**
 * Puts items that a submission of the learner missed into the deck, whatever the deck's choice is: new ones are met first and
 * today, beyond the day's limit; suspended and buried ones come back. What is remembered of them, and when it falls due, stays as the
 * reviews made it. Gives how many were not in the deck by hand before.
 */
export async function addMissed(
  viewer: Viewer,
  { submission, items }: MissedRequest,
): Promise<Result<{ added: number }, ChallengeRefusal>> {
  const stored = await findSubmission(viewer.id, submission);
  if (stored === null) return fail(REFUSALS.unknownSubmission);
  const missed = new Set(missedItems(stored));
  const wanted = [...new Set(items)];
  if (!wanted.every((item) => missed.has(item)))
    return fail({
      code: 'not-missed',
      message: 'Only cards that this submission missed can be added from it.',
    });

  const now = clock();
  const cards = new Map((await listCards(viewer.id, wanted)).map((card) => [card.itemId, card.memory]));
  const settings = await learnerSettingsOf(viewer.id);
  const delivery = { catalogue: theCatalogue(), learnerId: viewer.id, sessionId: 'challenge', settings, now };
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
    if (!(await addToDeck(viewer.id, itemId, { submissionId: submission, at: now }))) continue;
    added += 1;
    if ((memory?.state ?? 'new') === 'new') fresh += 1;
  }
  if (fresh > 0) await raiseToday(viewer, { newCards: fresh, reviews: 0 });
  return ok({ added });
}
