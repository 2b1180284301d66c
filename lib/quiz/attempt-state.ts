import type { PaperResponse } from './paper-response';

/** What an attempt has come to at one place of its paper. */
export type PlaceState = {
  /** As saved last; null: nothing, or taken back. */
  response: PaperResponse;
  /** Server time of the last save, or null. */
  savedAt: number | null;
  /** Tries, the first first. What could not be read as an answer uses none; grading decides that. */
  tries: readonly PaperResponse[];
  flagged: boolean;
  seen: boolean;
  /** Which save, try or flag counts last: its epoch and clientSeq. */
  answerOrder: readonly [epoch: number, clientSeq: number];
  flagOrder: readonly [epoch: number, clientSeq: number];
};

export type AttemptState = {
  phase: 'not-started' | 'open' | 'submitted' | 'expired' | 'ended';
  startedAt: number | null;
  /** When it was handed in, when time was up, or when it was ended; null while open. */
  closedAt: number | null;
  /** Only events of this epoch are taken. 0 before the start. */
  epoch: number;
  /** Place of the last event in the log; 0 for none. */
  seq: number;
  /** clientSeq of what was taken in this epoch, rising. */
  taken: readonly number[];
  /** Minutes given while it ran. */
  extraMinutes: number;
  lastSeenAt: number | null;
  places: Readonly<Record<number, PlaceState>>;
  messages: readonly { at: number; by: string; text: string }[];
  /** How often the page lost the focus. */
  blurs: number;
};
