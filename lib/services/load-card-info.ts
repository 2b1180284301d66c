import 'server-only';
import { findCard } from '../db/find-card';
import { listEvents } from '../db/list-events';
import { listSeen } from '../db/seen-items';
import { NEW_CARD } from '../srs/card-memory';
import { forgettingCurve } from '../srs/forgetting-curve';
import { intervalLabel } from '../srs/interval-label';
import { retrievability } from '../srs/retrievability';
import { studyDay } from '../srs/study-day';
import { clock } from './clock';
import { dueWords } from './due-words';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { promptOf } from './prompt-of';
import type { CardInfo } from './review-views';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

/** The learner's own memory of one item, with its log and forgetting curve. Null when there is no such item. */
export async function loadCardInfo(viewer: Viewer, itemId: string): Promise<CardInfo | null> {
  const catalogue = theCatalogue();
  const item = catalogue.item(itemId);
  if (item === null) return null;
  const [settings, stored, events, seen] = await Promise.all([
    learnerSettingsOf(viewer.id),
    findCard(viewer.id, itemId),
    listEvents(viewer.id, itemId),
    listSeen(viewer.id),
  ]);
  const met = seen.find((one) => one.itemId === itemId);
  const memory = stored?.memory ?? NEW_CARD;
  const now = clock();
  const today = studyDay(now, settings.calendar);
  return {
    itemId,
    title: promptOf(catalogue, item),
    state: memory.state,
    suspended: memory.suspended,
    leech: memory.leech,
    stabilityDays: memory.stability,
    difficulty: memory.difficulty,
    retrievability: retrievability(memory, today, settings.parameters.weights),
    reps: memory.reps,
    lapses: memory.lapses,
    due: dueWords(memory, today, now),
    seen:
      met === undefined
        ? null
        : { slug: met.slug, title: theChallenges().get(met.slug)?.title ?? met.slug, at: met.seenAt },
    history: events.toReversed().map((event) => ({
      at: event.at,
      studyDay: event.studyDay,
      kind: event.kind,
      rating: event.kind === 'review' ? event.rating : null,
      seconds: event.durationMs === null ? null : Math.round(event.durationMs / 1000),
      intervalLabel: event.kind === 'review' ? labelOf(event) : null,
      undone: event.undone,
    })),
    curve: curveOf(memory.stability, settings.parameters.weights),
  };
}

function labelOf(event: {
  at: number;
  studyDay: number;
  stateAfter: { dueDay: number | null; dueAt: number | null };
}) {
  const { dueDay, dueAt } = event.stateAfter;
  if (dueDay !== null) return intervalLabel({ days: dueDay - event.studyDay, minutes: null }).label;
  if (dueAt === null) return null;
  return intervalLabel({ days: null, minutes: Math.round((dueAt - event.at) / 60_000) }).label;
}

/** Thirty-one points to three times the stability: far enough to see the bend. */
function curveOf(stability: number | null, weights: readonly number[]): CardInfo['curve'] {
  if (stability === null) return [];
  const last = Math.max(7, Math.ceil(stability * 3));
  return Array.from({ length: 31 }, (_, index) => {
    const day = (last * index) / 30;
    return { day, recall: forgettingCurve(weights, day, stability) };
  });
}
