/** What a question offers, as its key knows it. */
export type AnalysedItem = {
  questionId: string;
  /** Null: for every variant. An entry with a seed holds for that variant and is taken before the general one. */
  variantSeed: string | null;
  /** `one` of the options is chosen, or `many` may be; null where nothing is chosen (typed, ordered, edited). */
  choose: 'one' | 'many' | null;
  /** In stored order; empty where `choose` is null. */
  options: readonly ItemOption[];
};

export type ItemOption = {
  id: string;
  /** How a sentence names it: "B", or its first words. */
  label: string;
  key: boolean;
  /** Share of the points that choosing it earns, −1 to 1; null: 1 for the key, 0 for the others. */
  credit: number | null;
};
