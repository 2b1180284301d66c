import type { CardState } from './card-memory';

/** A studied card as the queue needs it: not suspended; day-grain due today or before, or minute-grain due before tomorrow. */
export type DueCard = {
  itemId: string;
  /** Cards of one note are siblings. */
  noteId: string;
  /** The path that the item is about: what is interleaved. */
  path: string;
  state: CardState;
  /** Study-day number; exactly one of dueDay and dueAt is set. */
  dueDay: number | null;
  /** Epoch ms. */
  dueAt: number | null;
  scheduledDays: number;
  stability: number | null;
  lastStudyDay: number | null;
  buriedUntilDay: number | null;
};

/** An item that may be met as a new card. */
export type NewCandidate = { itemId: string; noteId: string; path: string };
