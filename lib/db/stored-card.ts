import type { CardMemory } from '../srs/card-memory';

/** A card row: a learner's memory of an item, and the number of the last event folded into it. */
export type StoredCard = {
  id: string;
  learnerId: string;
  itemId: string;
  noteId: string;
  version: number;
  memory: CardMemory;
};
