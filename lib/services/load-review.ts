import 'server-only';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import { loadQueue, presentCards } from './load-queue';
import type { Viewer } from './page-views';
import { pathOf } from './path-of';
import type { QueueReply, ReviewSession } from './review-views';
import { sessionUndo } from './session-undo';
import { theCatalogue } from './the-catalogue';

/** Cards sent at once: enough for minutes of reviewing, few enough to be quick. */
const BATCH = 20;

/** Opens a review session: today's queue of the learner's deck (or of one path), its first cards presented. */
export async function loadReview(
  viewer: Viewer,
  options: { path?: string | null } = {},
): Promise<ReviewSession> {
  const catalogue = theCatalogue();
  const now = clock();
  const settings = await learnerSettingsOf(viewer.id);
  const queue = await loadQueue(catalogue, viewer.id, settings, now, pathOf(options.path));
  // One session per learner and study day: what was answered today can be undone after a reload. mergeLearner renames it when
  // a guest becomes an account.
  const sessionId = `day-${queue.today}-${viewer.id.slice(0, 40)}`;
  const [cards, undo] = await Promise.all([
    presentCards(catalogue, viewer.id, settings, now, queue.order.slice(0, BATCH)),
    sessionUndo(viewer.id, sessionId),
  ]);
  return {
    sessionId,
    cards,
    counts: queue.counts,
    studyDay: queue.today,
    nextDayAt: queue.nextDayAt,
    serverNow: now,
    buttons: settings.buttons,
    shortcuts: settings.shortcuts,
    learnAheadMinutes: settings.learnAheadMinutes,
    nextLearningAt: queue.nextLearningAt,
    held: queue.held,
    ...undo,
  };
}

/** More cards for the browser's queue: never those in `have`. */
export async function loadMoreCards(
  viewer: Viewer,
  request: { have: readonly string[]; path?: string | null | undefined },
): Promise<QueueReply> {
  const catalogue = theCatalogue();
  const now = clock();
  const settings = await learnerSettingsOf(viewer.id);
  const queue = await loadQueue(catalogue, viewer.id, settings, now, pathOf(request.path));
  const have = new Set(request.have);
  const next = queue.order.filter((itemId) => !have.has(itemId)).slice(0, BATCH);
  return {
    cards: await presentCards(catalogue, viewer.id, settings, now, next),
    counts: queue.counts,
    nextLearningAt: queue.nextLearningAt,
    held: queue.held,
    studyDay: queue.today,
    nextDayAt: queue.nextDayAt,
    serverNow: now,
  };
}
