import type { OutboxEvent } from '@/lib/services/review-views';
import type { SessionState } from './session-state';
import { type SessionAction, step } from './step';

export type SessionPorts = {
  /** The server's clock in epoch ms. */
  now(): number;
  onEvent(event: OutboxEvent): void;
};

export type SessionStore = {
  /** Connects it to the page that shows it now. */
  connect(ports: SessionPorts): void;
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Takes a step; what it makes for the outbox is handed over before anyone is told of the new state. */
  dispatch(action: SessionAction): void;
};

/** Holds the session outside React, so that a second key press in the same moment already sees the new state. */
export function createSessionStore(initial: SessionState, connected: SessionPorts): SessionStore {
  let state = initial;
  let ports = connected;
  const listeners = new Set<() => void>();
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
      const next = step(state, action, ports.now());
      if (next.state === state) return;
      state = next.state;
      if (next.event) ports.onEvent(next.event);
      for (const listener of listeners) listener();
    },
  };
}
