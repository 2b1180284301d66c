import type { SessionStore } from './session-store';

/** A session of this tab. */
export type KeptSession = {
  key: string;
  store: SessionStore;
  /** What to add to the browser's clock to get the server's, ms. */
  clock: { offset: number };
  /** The server's time of the newest page that went into it, epoch ms. */
  takenAt: number;
};

let kept: KeptSession | null = null;

/**
 * Keeps the session of the review page while the learner is on another page: coming back finds the card, the answers on their
 * way and the undo as they were, also when the browser shows a page that it had stored. One at a time, and only in the browser.
 */
export const keptSession = {
  get: (key: string): KeptSession | null => (kept?.key === key ? kept : null),
  set: (session: KeptSession): void => {
    kept = session;
  },
};
