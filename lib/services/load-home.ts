import 'server-only';
import type { Catalogue } from '../content/catalogue';
import { dueByDay } from '../db/due-by-day';
import { listCards } from '../db/list-cards';
import type { StoredCard } from '../db/stored-card';
import { todayLog } from '../db/today-log';
import { retrievability } from '../srs/retrievability';
import { studyDayDate } from '../srs/study-day-date';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import { loadQueue } from './load-queue';
import type { HomeView, PathMastery, Viewer } from './page-views';
import { theCatalogue } from './the-catalogue';

const FORECAST_DAYS = 14;

/** The home page of a learner: what is due, what comes, and how well each path is remembered today. */
export async function loadHome(viewer: Viewer): Promise<HomeView> {
  const catalogue = theCatalogue();
  const now = clock();
  const settings = await learnerSettingsOf(viewer.id);
  const queue = await loadQueue(catalogue, viewer.id, settings, now, null);
  const { today } = queue;
  const [due, done, cards] = await Promise.all([
    dueByDay(viewer.id, today + FORECAST_DAYS - 1),
    todayLog(viewer.id, today),
    listCards(
      viewer.id,
      catalogue.items.map((item) => item.id),
    ),
  ]);
  return {
    viewer,
    counts: queue.counts,
    held: queue.held,
    nextLearningAt: queue.nextLearningAt,
    doneToday: done.answers,
    forecast: Array.from({ length: FORECAST_DAYS }, (_, index) => {
      const day = today + index;
      const falls = due.filter(({ dueDay }) => (index === 0 ? dueDay <= day : dueDay === day));
      return {
        studyDay: day,
        date: studyDayDate(day),
        reviews: falls.reduce((sum, { count }) => sum + count, 0),
      };
    }),
    mastery: masteryOf(catalogue, cards, today, settings.parameters.weights),
    deck: settings.deck,
    examDate: settings.examDate,
    serverNow: now,
  };
}

function masteryOf(
  catalogue: Catalogue,
  cards: readonly StoredCard[],
  today: number,
  weights: readonly number[],
): PathMastery[] {
  const byItem = new Map(cards.map((card) => [card.itemId, card.memory]));
  return catalogue.paths.map((path) => {
    const items = catalogue.itemsOfPath(path.id);
    const recalls = items.flatMap((item) => {
      const memory = byItem.get(item.id);
      const recall = memory === undefined ? null : retrievability(memory, today, weights);
      return recall === null ? [] : [recall];
    });
    return {
      path: path.id,
      name: path.title,
      items: items.length,
      studied: recalls.length,
      recall: recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    };
  });
}
