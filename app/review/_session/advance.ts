import { pickNext } from './pick-next';
import type { SessionState } from './session-state';

/** Shows the next card if none is on screen. */
export function advance(state: SessionState, now: number): SessionState {
  if (state.current || state.awaiting) return state;
  const next = pickNext(state, now);
  if (!next) return state;
  return {
    ...state,
    current: next,
    phase: { name: 'question', shownAt: now },
    main: state.main.filter((card) => card !== next),
    learning: state.learning.filter((card) => card !== next),
  };
}
