import { type CardMemory, NEW_CARD } from './card-memory';

const FIELDS = Object.keys(NEW_CARD) as (keyof CardMemory)[];

/** Whether two memories are equal in every field, numbers to the last bit. */
export function sameMemory(a: CardMemory, b: CardMemory): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}
