import type { ItemFigures } from '../item-figures';
import type { OptionTable } from '../option-table';

export type FlagCode =
  | 'distractor-beats-key'
  | 'negative-discrimination'
  | 'low-efficiency'
  | 'too-hard'
  | 'too-easy'
  | 'guessable'
  | 'weight-off'
  | 'option-unchosen';

/** Something about an item that a person should look at. */
export type Flag = {
  code: FlagCode;
  /** What the rule looked at, by name; ids and labels of options as text. */
  numbers: Readonly<Record<string, number | string>>;
  /** For the instructor: what was seen, and what to check. */
  sentence: string;
};

/** What a rule may look at. */
export type FlagSubject = {
  figures: ItemFigures;
  options: OptionTable | null;
  attempts: number;
  /** "third" or "quarter". */
  groupWord: string;
};

export type FlagRule = {
  codes: readonly FlagCode[];
  /** The rule in words, shown beside the flag. */
  rule: string;
  source: string;
  flags: (subject: FlagSubject) => readonly Flag[];
};
