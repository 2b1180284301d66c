import type { AttemptState } from '../quiz/attempt-state';

/** A learner on the live board. Instants are epoch ms of the server's clock. */
export type BoardRow = {
  personId: string;
  name: string;
  labels: readonly string[];
  /** The attempt that goes on, or the last one; null for none. */
  attemptId: string | null;
  order: number;
  phase: AttemptState['phase'];
  /** A letter of BOARD_CELLS per question. */
  cells: string;
  endsAt: number | null;
  lastSeenAt: number | null;
  /** How often the page lost the focus; the learner is told, too. */
  blurs: number;
};

export type BoardSnapshot = {
  /** Names what is shown: the same id, the same board. */
  id: string;
  serverNow: number;
  rows: readonly BoardRow[];
};
