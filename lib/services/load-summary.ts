import 'server-only';
import { dueByDay } from '../db/due-by-day';
import { listSessionEvents } from '../db/list-session-events';
import { recentDurations } from '../db/recent-durations';
import { estimateMinutes } from '../srs/estimate-minutes';
import { studyDay } from '../srs/study-day';
import { clock } from './clock';
import { dueWords } from './due-words';
import { learnerSettingsOf } from './learner-settings-of';
import { loadQueue } from './load-queue';
import type { Viewer } from './page-views';
import { promptOf } from './prompt-of';
import type { SessionSummary } from './review-views';
import { theCatalogue } from './the-catalogue';

/** What a session came to: answers that were taken back do not count. */
export async function loadSummary(viewer: Viewer, sessionId: string): Promise<SessionSummary> {
  const catalogue = theCatalogue();
  const now = clock();
  const settings = await learnerSettingsOf(viewer.id);
  const today = studyDay(now, settings.calendar);
  const [events, queue, due, durations] = await Promise.all([
    listSessionEvents(viewer.id, sessionId),
    loadQueue(catalogue, viewer.id, settings, now, null),
    dueByDay(viewer.id, today + 60),
    recentDurations(viewer.id, 50),
  ]);
  const reviews = events.flatMap((event) => (event.kind === 'review' && !event.undone ? [event] : []));
  const first = firstAnswers(reviews.filter((event) => event.stateWas === 'review'));
  const missed = new Set(reviews.filter((event) => event.rating === 1).map((event) => event.itemId));
  const tomorrow = due.find((day) => day.dueDay === today + 1)?.count ?? 0;
  const soonest = due.find((day) => day.dueDay > today)?.dueDay ?? null;
  const newTomorrow = Math.min(settings.newPerDay, queue.held.newCards);
  return {
    answered: reviews.length,
    minutes: Math.round(reviews.reduce((sum, event) => sum + (event.durationMs ?? 0), 0) / 6000) / 10,
    firstPass:
      first.length === 0
        ? null
        : { passed: first.filter((event) => event.rating > 1).length, of: first.length },
    misses: [...missed].flatMap((itemId) => {
      const item = catalogue.item(itemId);
      if (item === null) return [];
      const title = catalogue.lesson(item.lesson)?.title ?? item.lesson;
      return [
        {
          itemId,
          prompt: promptOf(catalogue, item),
          path: item.path,
          lesson: { slug: item.lesson, title },
        },
      ];
    }),
    nextDue: dueWords({ dueAt: queue.nextLearningAt, dueDay: soonest }, today, now),
    tomorrow: {
      reviews: tomorrow,
      newCards: newTomorrow,
      minutes: estimateMinutes(tomorrow + newTomorrow, durations),
    },
    held: queue.held,
  };
}

function firstAnswers<E extends { itemId: string }>(events: readonly E[]): E[] {
  const seen = new Set<string>();
  return events.filter((event) => !seen.has(event.itemId) && seen.add(event.itemId));
}
