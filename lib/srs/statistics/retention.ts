import type { Rating } from '../../core/rating';
import type { CardState } from '../card-memory';
import { wilsonInterval } from './wilson-interval';

/** An answer that no undo stands against. */
export type RatedAnswer = {
  itemId: string;
  studyDay: number;
  at: number;
  rating: Rating;
  stateWas: CardState;
};

export type Retention = {
  passed: number;
  of: number;
  /** Share passed, 0–1; null with none. */
  rate: number | null;
  /** 95 % interval of the rate. */
  low: number;
  high: number;
};

/**
 * First-pass ("true") retention: of the first answers of each study day to each card, those to cards in review, the share that was not
 * Again. Order of the answers does not matter.
 */
export function retention(answers: readonly RatedAnswer[]): Retention {
  const first = new Map<string, RatedAnswer>();
  for (const answer of answers) {
    const key = `${answer.studyDay} ${answer.itemId}`;
    const known = first.get(key);
    if (known === undefined || answer.at < known.at) first.set(key, answer);
  }
  const counted = [...first.values()].filter(({ stateWas }) => stateWas === 'review');
  const passed = counted.filter(({ rating }) => rating > 1).length;
  const of = counted.length;
  return { passed, of, rate: of === 0 ? null : passed / of, ...wilsonInterval(passed, of) };
}
