import 'server-only';
import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { RATINGS } from '../core/rating';
import { type CardMemory, NEW_CARD } from '../srs/card-memory';
import { intervalLabel } from '../srs/interval-label';
import type { LearnerSettings } from '../srs/learner-settings';
import { preview } from '../srs/preview';
import { studyDay } from '../srs/study-day';
import { fuzzSeed } from './fuzz-seed';
import { presentQuestion } from './present-question';
import { questionSeed } from './question-seed';
import type { IntervalPreview, ReviewCard } from './review-views';

export type CardToPresent = {
  learnerId: string;
  item: Item;
  /** Null for an untouched item. */
  stored: { version: number; memory: CardMemory } | null;
  settings: LearnerSettings;
  now: number;
};

/** A card as the browser may have it before the answer, with the intervals that its buttons will save. */
export function presentCard(catalogue: Catalogue, card: CardToPresent): ReviewCard {
  const { learnerId, item, stored, settings, now } = card;
  const memory = stored?.memory ?? NEW_CARD;
  const version = stored?.version ?? 0;
  return {
    ...presentQuestion(catalogue, item, questionSeed(learnerId, item.id, version)),
    version,
    state: memory.state,
    dueAt: memory.dueAt,
    intervals: intervalsOf(card, memory),
    previewDay: studyDay(now, settings.calendar),
    leech: memory.leech,
  };
}

function intervalsOf(card: CardToPresent, memory: CardMemory): IntervalPreview[] {
  const { learnerId, item, settings, now } = card;
  const outcomes = preview({
    memory,
    now,
    calendar: settings.calendar,
    parameters: settings.parameters,
    fuzzSeed: fuzzSeed(learnerId, item.id, memory.reps),
  });
  return RATINGS.map((rating) => {
    const after = outcomes[rating];
    const interval =
      after.dueDay === null
        ? { days: null, minutes: Math.round(((after.dueAt ?? now) - now) / 60_000) }
        : // From the day of the answer, which a flight west may have held at the last review's: not from today.
          { days: after.dueDay - (after.lastStudyDay ?? after.dueDay), minutes: null };
    return { rating, ...interval, ...intervalLabel(interval) };
  });
}
