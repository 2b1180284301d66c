import type { SchedulerParameters } from './card-event';
import type { CardMemory } from './card-memory';
import { engine } from './engine';

const POINTS = 60;

/**
 * The forgetting curve of a card from its last review (day 0) to `untilDay` days after it, at most 61 points on whole days,
 * both ends included; recall is 0–1. Empty while the card is new.
 */
export function forgettingCurve(
  memory: CardMemory,
  untilDay: number,
  parameters: SchedulerParameters,
): { day: number; recall: number }[] {
  const { stability } = memory;
  if (stability === null) return [];
  const { recall } = engine(parameters);
  const last = Math.max(1, Math.ceil(untilDay));
  const count = Math.min(POINTS, last);
  return Array.from({ length: count + 1 }, (_, i) => Math.round((i * last) / count)).map((day) => ({
    day,
    recall: recall(day, stability),
  }));
}
