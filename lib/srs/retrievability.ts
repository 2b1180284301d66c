import type { SchedulerParameters } from './card-event';
import type { CardMemory } from './card-memory';
import { engine } from './engine';

/** The chance (0–1) that a card is recalled on a study day, by whole study days since its last review. Null while new. */
export function retrievability(
  memory: CardMemory,
  day: number,
  parameters: SchedulerParameters,
): number | null {
  if (memory.stability === null || memory.lastStudyDay === null) return null;
  return engine(parameters).recall(Math.max(0, day - memory.lastStudyDay), memory.stability);
}
