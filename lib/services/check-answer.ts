import 'server-only';
import { gradeItem } from '../questions/grade-item';
import type { Verdict } from '../questions/verdict';
import { theCatalogue } from './the-catalogue';

/** Grades an answer: only now do key and explanations leave the server. Null when there is no such live item. */
export function checkAnswer(request: { itemId: string; seed: string; answer: unknown }): Verdict | null {
  const catalogue = theCatalogue();
  const item = catalogue.item(request.itemId);
  if (item === null || item.status !== 'live') return null;
  return gradeItem(item, catalogue, request.seed, request.answer);
}
