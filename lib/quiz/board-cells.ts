import type { AttemptState } from './attempt-state';
import { placeState } from './fold-attempt';

/** What an instructor sees of one question of an attempt: how far it is, nothing of the answer. */
export const BOARD_CELLS = {
  n: 'not seen',
  s: 'seen',
  a: 'answered',
  f: 'flagged, no answer',
  g: 'flagged, answered',
  h: 'handed in',
  b: 'handed in without an answer',
} as const;
export type BoardCell = keyof typeof BOARD_CELLS;

/** One letter per place of an attempt with `places` questions. */
export function boardCells(state: Pick<AttemptState, 'phase' | 'places'>, places: number): string {
  return Array.from({ length: places }, (_, at): BoardCell => {
    const { response, flagged, seen, tries } = placeState(state, at + 1);
    const answered = response !== null || tries.length > 0;
    if (state.phase !== 'open' && state.phase !== 'not-started') return answered ? 'h' : 'b';
    if (flagged) return answered ? 'g' : 'f';
    if (answered) return 'a';
    return seen ? 's' : 'n';
  }).join('');
}
