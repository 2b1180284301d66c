/** Markdown, with no HTML in it. */
export type ExchangeText = string;

/**
 * A question as it travels between formats: every reader gives it and every writer takes it. Wider than our own kinds, so that what a file
 * holds is first understood and only then refused by name (an essay has nobody to grade it). `points` is what the file says that it is worth.
 */
export type ExchangeQuestion = {
  /** What names it inside its file (`[id:…]`, `idnumber`, `identifier`, a note's guid), or null. */
  id: string | null;
  /** Title, or null. */
  name: string | null;
  prompt: ExchangeText;
  /** Path of the category, outermost first; empty at the top. */
  category: readonly string[];
  /** In the file's order, none twice. */
  tags: readonly string[];
  /** Said after any answer, or null. */
  feedback: ExchangeText | null;
  /** Worth, more than 0; 1 where the file says nothing. */
  points: number;
  body: ExchangeBody;
};

export type ExchangeBody =
  | { kind: 'choose-one' | 'choose-many'; options: readonly ExchangeOption[]; shuffle: boolean }
  | {
      kind: 'true-false';
      holds: boolean;
      whenTrue: ExchangeText | null;
      whenFalse: ExchangeText | null;
    }
  /** Texts of answers are what is typed, character by character: no Markdown. */
  | { kind: 'type-in'; answers: readonly ExchangeOption[]; caseMatters: boolean }
  | { kind: 'number'; answers: readonly ExchangeRange[] }
  | { kind: 'match'; pairs: readonly ExchangePair[]; spare: readonly ExchangeText[]; shuffle: boolean }
  /** In the right order. */
  | { kind: 'order'; steps: readonly ExchangeText[] }
  /** The prompt holds `{{1}}`, `{{2}}` … where gaps stand; gaps are in that order. */
  | { kind: 'gaps'; gaps: readonly ExchangeGap[] }
  | { kind: 'essay' }
  | { kind: 'description' };

export type ExchangeOption = {
  text: ExchangeText;
  /** Share of the points that it earns, −1 to 1. Choose many: shares add. */
  fraction: number;
  feedback: ExchangeText | null;
};

export type ExchangeRange = {
  /** From and to, both ends belonging to it. */
  from: number;
  to: number;
  fraction: number;
  feedback: ExchangeText | null;
};

export type ExchangePair = { left: ExchangeText; right: ExchangeText };

export type ExchangeGap =
  | { kind: 'choose-one'; options: readonly ExchangeOption[]; points: number }
  | { kind: 'type-in'; answers: readonly ExchangeOption[]; caseMatters: boolean; points: number }
  | { kind: 'number'; answers: readonly ExchangeRange[]; points: number };
