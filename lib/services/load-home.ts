import 'server-only';
import { dueByDay } from '../db/due-by-day';
import { listCards } from '../db/list-cards';
import { todayLog } from '../db/today-log';
import { studyDayDate } from '../srs/study-day-date';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import { loadQueue } from './load-queue';
import { masteryOf } from './mastery-of';
import type { HomeView, Viewer } from './page-views';
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
