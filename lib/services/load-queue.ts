import 'server-only';
import type { Catalogue } from '../content/catalogue';
import type { PathId } from '../content/note';
import { listAdditions } from '../db/deck-additions';
import { listCards } from '../db/list-cards';
import { listDue } from '../db/list-due';
import { recentDurations } from '../db/recent-durations';
import { listSeen } from '../db/seen-items';
import type { StoredCard } from '../db/stored-card';
import { todayLog } from '../db/today-log';
import { buildQueue } from '../srs/build-queue';
import { estimateMinutes } from '../srs/estimate-minutes';
import type { DeckChoice, LearnerSettings } from '../srs/learner-settings';
import { studyDay } from '../srs/study-day';
import { studyDayStart } from '../srs/study-day-start';
import { type Deck, deck } from './deck';
import { inTurn } from './in-turn';
import { newCandidates } from './new-candidates';
import { presentCard } from './present-card';
import type { ReviewCard, ReviewCounts } from './review-views';

export type LoadedQueue = {
  /** Item ids in the order to be studied. */
  order: readonly string[];
  counts: ReviewCounts;
  held: { newCards: number; reviews: number; buried: number };
  nextLearningAt: number | null;
  today: number;
  nextDayAt: number;
};

/** Builds today's queue of a learner: the deck they chose, or one path of it. `now` is the server's clock. */
export async function loadQueue(
  catalogue: Catalogue,
  learnerId: string,
  settings: LearnerSettings,
  now: number,
  path: PathId | null,
): Promise<LoadedQueue> {
  const today = studyDay(now, settings.calendar);
  const nextDayAt = studyDayStart(today + 1, settings.calendar);
  const choice: DeckChoice = path === null ? settings.deck : { by: 'path', paths: [path] };
  const chosen = deck(catalogue, choice);
  const [additions, seen] = await Promise.all([listAdditions(learnerId), listSeen(learnerId)]);
  const { items, has } = withAdditions(catalogue, seenFirst(chosen, seen), additions, path);
  const [due, candidates, done, durations] = await Promise.all([
    listDue(learnerId, { today, learningBefore: nextDayAt, ...firstOf(choice, settings) }),
    newCandidates(learnerId, items, today, enough(settings.newPerDay + (settings.extraToday?.newCards ?? 0))),
    todayLog(learnerId, today),
    recentDurations(learnerId, 50),
  ]);
  const queue = buildQueue({
    // Withdrawn content is not asked; its card keeps its memory.
    due: due.cards.flatMap((card) => {
      const item = has.has(card.itemId) ? catalogue.item(card.itemId) : null;
      return item === null ? [] : [{ ...card, path: item.path }];
    }),
    candidates: candidates.map((item) => ({ itemId: item.id, noteId: item.noteId, path: item.path })),
    done,
    siblingsSeenToday: done.notes,
    settings,
    today,
    now,
  });
  const left = queue.counts.newCards + queue.counts.learning + queue.counts.review;
  return {
    ...queue,
    held: { ...queue.held, reviews: queue.held.reviews + due.more },
    counts: { ...queue.counts, minutesLeft: estimateMinutes(left, durations) },
    today,
    nextDayAt,
  };
}

/** A deck in which items that were met in a challenge come first (lib/decisions/007); what is not in the deck is not added. */
function seenFirst(chosen: Deck, seen: readonly { itemId: string }[]): Deck {
  const first = new Set(seen.map(({ itemId }) => itemId).filter((itemId) => chosen.has.has(itemId)));
  if (first.size === 0) return chosen;
  const met = chosen.items.filter(({ id }) => first.has(id));
  return { ...chosen, items: [...met, ...chosen.items.filter(({ id }) => !first.has(id))] };
}

/** A deck with what the learner added by hand, which is met first; of one path only what belongs to it. */
function withAdditions(
  catalogue: Catalogue,
  chosen: Deck,
  additions: readonly string[],
  path: PathId | null,
): Pick<Deck, 'items'> & { has: { has(id: string): boolean } } {
  const added = additions.flatMap((itemId) => {
    const item = catalogue.item(itemId);
    return item === null || item.status !== 'live' || (path !== null && item.path !== path) ? [] : [item];
  });
  if (added.length === 0) return chosen;
  const first = new Set(added.map(({ id }) => id));
  return {
    items: [...added, ...chosen.items.filter(({ id }) => !first.has(id))],
    has: { has: (id: string) => first.has(id) || chosen.has.has(id) },
  };
}

/** Twice what the day allows and some: siblings and buried cards among them are put off. */
function enough(allowed: number): number {
  return 2 * allowed + 50;
}

/** Of a backlog only what the day may take is read. Not in part of the content, whose cards stand among others', nor at random. */
function firstOf(choice: DeckChoice, settings: LearnerSettings) {
  if (choice.by !== 'all' || settings.reviewOrder === 'random') return {};
  const most = enough(settings.reviewsPerDay + (settings.extraToday?.reviews ?? 0));
  return { first: { by: settings.reviewOrder, most } };
}

/** The cards of these items, presented, in this order; ids without live content are left out. */
export async function presentCards(
  catalogue: Catalogue,
  learnerId: string,
  settings: LearnerSettings,
  now: number,
  itemIds: readonly string[],
): Promise<ReviewCard[]> {
  const stored = new Map<string, StoredCard>(
    (itemIds.length === 0 ? [] : await listCards(learnerId, itemIds)).map((card) => [card.itemId, card]),
  );
  const live = itemIds.flatMap((itemId) => {
    const item = catalogue.item(itemId);
    return item === null || item.status !== 'live' ? [] : [item];
  });
  return inTurn(live, (item) =>
    presentCard(catalogue, { learnerId, item, stored: stored.get(item.id) ?? null, settings, now }),
  );
}
