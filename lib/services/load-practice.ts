import 'server-only';
import type { Item } from '../content/item';
import { isChosen, practiceItems } from '../questions/practice-items';
import { practiceOrder } from '../srs/practice-order';
import { inTurn } from './in-turn';
import type { PracticeRequest } from './practice-schema';
import { presentQuestion } from './present-question';
import type { QuestionCard } from './review-views';
import { theCatalogue } from './the-catalogue';

/** Questions drawn at once: one on screen, the others ready before they are asked for. */
const BATCH = 4;

/** The next questions of a practice, each drawn anew; none only where nothing fits the choice. Touches no schedule. */
export async function loadPractice({ choice, recent }: PracticeRequest): Promise<{ cards: QuestionCard[] }> {
  const catalogue = theCatalogue();
  const items = practiceItems(catalogue).filter((item) => isChosen(item, choice));
  const order = practiceOrder(items, recent, crypto.randomUUID(), BATCH);
  const drawn = (item: Item) => presentQuestion(catalogue, item, `practice:${crypto.randomUUID()}`);
  return { cards: await inTurn(order, drawn) };
}
