import type { Catalogue } from '../content/catalogue';
import type { Item } from '../content/item';
import { deckOrder } from '../srs/deck-order';
import type { DeckChoice } from '../srs/learner-settings';

/** The live items of a deck, in the order in which new ones are met: content order, or spread over an exam's domains by weight. */
export function deckItems(catalogue: Catalogue, deck: DeckChoice): readonly Item[] {
  switch (deck.by) {
    case 'all':
      return catalogue.items;
    case 'path': {
      const paths = new Set(deck.paths);
      return catalogue.items.filter((item) => paths.has(item.path));
    }
    case 'exam': {
      const exam = catalogue.exam(deck.exam);
      // An exam that is no longer there: everything rather than nothing.
      if (exam === null) return catalogue.items;
      const domains = exam.domains.filter((domain) => domain.covers);
      return deckOrder(catalogue.itemsOfExam(exam.id), domains);
    }
  }
}
