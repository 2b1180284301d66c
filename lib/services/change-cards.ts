import 'server-only';
import { clock } from './clock';
import { deliver } from './deliver';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { theCatalogue } from './the-catalogue';

/** Suspends, unsuspends or resets the learner's own cards. Gives how many were changed. */
export async function changeCards(
  viewer: Viewer,
  kind: 'suspend' | 'unsuspend' | 'reset',
  itemIds: readonly string[],
): Promise<number> {
  const catalogue = theCatalogue();
  const settings = await learnerSettingsOf(viewer.id);
  let changed = 0;
  for (const itemId of new Set(itemIds)) {
    const delivery = { catalogue, learnerId: viewer.id, sessionId: 'browse', settings, now: clock() };
    const result = await deliver(delivery, { kind, id: crypto.randomUUID(), itemId });
    if (result.status === 'saved') changed += 1;
  }
  return changed;
}
