import type { OutboxEvent } from '@/lib/services/review-views';
import type { SessionState } from './session-state';
import { type SessionAction, step } from './step';

export type SessionStore = {
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Takes a step; what it makes for the outbox is handed over before anyone is told of the new state. */
  dispatch(action: SessionAction): void;
};

/**
 * Holds the session outside React, so that a second key press in the same moment already sees the new state.
 * `now` gives the server's clock in epoch ms.
 */
export function createSessionStore(
  initial: SessionState,
  now: () => number,
  onEvent: (event: OutboxEvent) => void,
): SessionStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const next = step(state, action, now());
      if (next.state === state) return;
      state = next.state;
      if (next.event) onEvent(next.event);
      for (const listener of listeners) listener();
    },
  };
}
