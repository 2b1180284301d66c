import type { Item } from '../content/item';
import { EMPTY_REASONS } from '../content/template-exceptions';
import { bankCoverage } from '../questions/bank-coverage';
import type { Vocabulary } from '../questions/vocabulary';
import { EXCEPTED_CELLS } from './check-questions-exceptions';

/** What to say of cells that an item fills though they are said to be empty for good. */
export function exceptedCells(item: Item, vocabulary: Vocabulary): readonly string[] {
  return [...bankCoverage([item], vocabulary).keys()].flatMap((cell) => {
    const reason = EXCEPTED_CELLS.get(cell);
    return reason === undefined
      ? []
      : [
          `excepted: it fills "${cell}", which lib/content/template-exceptions.ts calls empty for good (${reason}: ${EMPTY_REASONS[reason]}). Take the cell out there, or correct what the template says it is about`,
        ];
  });
}
