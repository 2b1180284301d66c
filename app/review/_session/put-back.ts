import { byDueAt } from './by-due-at';
import type { SessionState } from './session-state';

/** Puts the card on screen back to the head of its queue, unanswered. */
export function putBack(state: SessionState): SessionState {
  const card = state.current;
  if (!card) return state;
  return card.dueAt === null
    ? { ...state, current: null, main: [card, ...state.main] }
    : { ...state, current: null, learning: byDueAt([card, ...state.learning]) };
}
