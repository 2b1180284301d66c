import type { SessionState } from './session-state';

/** The state with a sentence for the learner. */
export function withNotice(state: SessionState, text: string): SessionState {
  return { ...state, notice: { text, serial: (state.notice?.serial ?? 0) + 1 } };
}
