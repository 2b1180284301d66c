import type { SessionState } from './session-state';

/** Whether the intervals on the buttons are yesterday's: they must be fetched again before a grade is allowed. */
export function dayIsOver(state: SessionState, now: number): boolean {
  return now >= state.nextDayAt || (state.current !== null && state.current.previewDay < state.studyDay);
}
