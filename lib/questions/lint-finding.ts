/** What may be wrong with a hand-written question, after Haladyna, Downing and Rodriguez (2002). Words live with the reader. */
export type LintCode =
  | 'absolutes-only-in-distractors'
  | 'all-or-none-of-the-above'
  | 'answer-in-stem'
  | 'article-cue'
  | 'correct-count'
  | 'duplicate-options'
  | 'key-longest'
  | 'missing-explanation'
  | 'near-miss-accepted'
  | 'negative-stem'
  | 'option-count'
  | 'overlapping-options'
  | 'stem-words-only-in-key'
  | 'unequal-option-kinds';

export type LintFinding = {
  code: LintCode;
  /** The author's id of the option, or the text of the near miss, that it is about; null for the whole note. */
  option: string | null;
};
