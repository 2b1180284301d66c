import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { isChosen, practiceItems } from '../questions/practice-items';
import type { PoolSlot } from './quiz-definition';

/** Live items that the server can grade and that fit a pool, in content order. Siblings (of one note) are all among them. */
export function eligibleItems(
  catalogue: Catalogue,
  pool: Pick<PoolSlot, 'paths' | 'kinds' | 'exam' | 'difficulty'>,
): Item[] {
  return practiceItems(catalogue).filter((item) => isChosen(item, pool));
}

/**
 * How many questions a pool can draw at most, of items that are live and graded: one per note, as two siblings in a paper give each other
 * away.
 */
export function countEligible(
  items: readonly Pick<Item, 'noteId' | 'path' | 'kind' | 'exams' | 'difficulty'>[],
  pool: Pick<PoolSlot, 'paths' | 'kinds' | 'exam' | 'difficulty'>,
): number {
  return new Set(items.filter((item) => isChosen(item, pool)).map(({ noteId }) => noteId)).size;
}

/** The same for a domain of an exam, as blueprints draw it. */
export function eligibleOfDomain(catalogue: Catalogue, domain: string): Item[] {
  return practiceItems(catalogue).filter(({ exams }) => exams.includes(domain));
}
