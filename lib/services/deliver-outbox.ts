import 'server-only';
import { clock } from './clock';
import { deliver } from './deliver';
import { learnerSettingsOf } from './learner-settings-of';
import { loadQueue } from './load-queue';
import type { Viewer } from './page-views';
import { pathOf } from './path-of';
import type { DeliveryReply, DeliveryResult, OutboxDelivery } from './review-views';
import { sessionUndo } from './session-undo';
import { theCatalogue } from './the-catalogue';

/** Saves what the browser's outbox holds, in order, and says what became of each event. */
export async function deliverOutbox(viewer: Viewer, delivery: OutboxDelivery): Promise<DeliveryReply> {
  const catalogue = theCatalogue();
  const settings = await learnerSettingsOf(viewer.id);
  const results: DeliveryResult[] = [];
  let now = clock();
  for (const event of delivery.events) {
    results.push(
      await deliver({ catalogue, learnerId: viewer.id, sessionId: delivery.sessionId, settings, now }, event),
    );
    // A later event of the same delivery is later in the log too, also within one millisecond.
    now = Math.max(clock(), now + 1);
  }
  const [queue, undo] = await Promise.all([
    loadQueue(catalogue, viewer.id, settings, now, pathOf(delivery.path)),
    sessionUndo(viewer.id, delivery.sessionId),
  ]);
  return { results, counts: queue.counts, ...undo, serverNow: clock() };
}
