/** An attempt as item analysis needs it: plain values, read from wherever attempts are kept. */
export type AnalysedAttempt = {
  id: string;
  personId: string;
  /** The person's attempts in their order: the lowest is the first. */
  order: number;
  /** `submitted`: handed in, or closed by the server with what was saved. */
  state: 'open' | 'submitted' | 'abandoned';
  /** An instructor's trial: never analysed. */
  preview: boolean;
  /** In any order. A slot that is missing was never drawn for this attempt: it is in no denominator. */
  slots: readonly AnalysedSlot[];
};

export type AnalysedSlot = {
  slot: number;
  /** Of the question's version: another wording is another item. */
  questionId: string;
  /** Null where the question has no variants. */
  variantSeed: string | null;
  /** Earned; 0 for what was seen and left, and for what was never reached. */
  points: number;
  /** Worth. 0: it does not count (a description). */
  of: number;
  /**
   * Ids of the options that were chosen, or null where there are none or nothing was chosen. They must name the same option in every
   * attempt: the place at which it was shown ("o1") does not.
   */
  chosenOptions: readonly string[] | null;
  seen: boolean;
  /** Something was answered, whatever it was. */
  answered: boolean;
};
