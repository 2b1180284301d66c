import type { SessionState } from './session-state';

/** The state with a card taken out of what waits. */
export function withoutCard(state: SessionState, itemId: string): SessionState {
  return {
    ...state,
    main: state.main.filter((card) => card.itemId !== itemId),
    learning: state.learning.filter((card) => card.itemId !== itemId),
  };
}
