import 'server-only';
import { isChosen, practiceItems } from '../questions/practice-items';
import { practiceOrder } from '../srs/practice-order';
import type { PracticeRequest } from './practice-schema';
import { presentQuestion } from './present-question';
import type { QuestionCard } from './review-views';
import { theCatalogue } from './the-catalogue';

/** Questions drawn at once: one on screen, the others ready before they are asked for. */
const BATCH = 4;

/** The next questions of a practice, each drawn anew; none only where nothing fits the choice. Touches no schedule. */
export function loadPractice({ choice, recent }: PracticeRequest): { cards: QuestionCard[] } {
  const catalogue = theCatalogue();
  const items = practiceItems(catalogue).filter((item) => isChosen(item, choice));
  const order = practiceOrder(items, recent, crypto.randomUUID(), BATCH);
  return { cards: order.map((item) => presentQuestion(catalogue, item, `practice:${crypto.randomUUID()}`)) };
}
