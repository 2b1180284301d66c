import 'server-only';
import { findKeys } from '../db/quiz-keys';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import { openFrozen } from '../quiz/open-frozen';
import type { ReviewedGrade } from '../quiz/reviewed-grade';
import { sameJson } from '../quiz/same-json';
import { theItemOpener } from './the-item-opener';

/**
 * The right answers of places where nothing was answered, by place: a verdict has them only of what was. For callers to whom the review
 * options show answers.
 */
export async function answersUnseen(
  { id, paper }: QuizAttemptWithPaper,
  places: readonly number[],
): Promise<ReadonlyMap<number, NonNullable<ReviewedGrade['answer']>>> {
  const found = new Map<number, NonNullable<ReviewedGrade['answer']>>();
  if (places.length === 0) return found;
  for (const { place, question } of await findKeys(id)) {
    const item = paper.items.find((one) => one.place === place);
    if (item === undefined || !places.includes(place) || question.kind === 'challenge') continue;
    const open = openFrozen(question, item.seed, theItemOpener());
    const right = open.selfTest().find(({ outcome }) => outcome === 'right');
    if (right === undefined || !sameJson(open.shown, item.shown)) continue;
    const { correct, options, why } = open.answer(right.answer);
    found.set(place, { correct, why, options: options.map((option) => ({ ...option, chosen: false })) });
  }
  return found;
}
