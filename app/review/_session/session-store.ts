import type { OutboxEvent } from '@/lib/services/review-views';
import type { SessionState } from './session-state';
import { type SessionAction, step } from './step';

export type SessionPorts = {
  /** The server's clock in epoch ms. */
  now(): number;
  onEvent(event: OutboxEvent): void;
  /**
   * Asked after a grade: may put the next card on the screen itself, and then tells when everyone else should be told. Gives what
   * takes that back; null: it did nothing.
   */
  showEarly?(before: SessionState, after: SessionState, tell: () => void): (() => void) | null;
};

export type SessionStore = {
  /** Connects it to the page that shows it now. */
  connect(ports: SessionPorts): void;
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Takes a step; what it makes for the outbox is handed over before anyone is told of the new state. */
  dispatch(action: SessionAction): void;
  /** The page shows the state as it is now: what was shown early stands. */
  shown(): void;
};

/** Holds the session outside React, so that a second key press in the same moment already sees the new state. */
export function createSessionStore(initial: SessionState, connected: SessionPorts): SessionStore {
  let state = initial;
  let ports = connected;
  let takeBack: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    connect: (next) => {
      ports = next;
    },
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const before = state;
      const next = step(state, action, ports.now());
      if (next.state === state) return;
      takeBack?.();
      takeBack = null;
      state = next.state;
      if (next.event) ports.onEvent(next.event);
      if (action.type === 'grade') takeBack = ports.showEarly?.(before, state, tell) ?? null;
      if (takeBack === null) tell();
    },
    shown: () => {
      takeBack = null;
    },
  };
}
