import type { AnalysedItem } from './analysed-item';

/** Finds what a response's question offered: the variant's own entry, else the question's. */
export type ItemCatalogue = (questionId: string, variantSeed: string | null) => AnalysedItem | null;

export function itemCatalogue(items: readonly AnalysedItem[]): ItemCatalogue {
  const questions = new Map<string, Map<string | null, AnalysedItem>>();
  for (const item of items) {
    const variants = questions.get(item.questionId) ?? new Map<string | null, AnalysedItem>();
    questions.set(item.questionId, variants.set(item.variantSeed, item));
  }
  return (questionId, variantSeed) => {
    const variants = questions.get(questionId);
    return variants?.get(variantSeed) ?? variants?.get(null) ?? null;
  };
}
