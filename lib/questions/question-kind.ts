import type { ClaimId, NoteKind } from '../content/note';
import type { Result } from '../core/result';
import type { Answer } from './answer';
import type { ClaimRow } from './claim-row';
import type { ItemOf } from './item-of';
import type { Markdown, Shown } from './shown';
import type { Outcome, Verdict } from './verdict';
import type { Vocabulary } from './vocabulary';

/** A question drawn with a seed: what may be shown, and what is true. The key never leaves the server before an answer. */
export type Instance<S extends Shown, Key> = { shown: S; key: Key };

/** Why something cannot be taken as an answer: a sentence for the learner. */
export type Unreadable = string;

/** An answer made up by the kind, with what grading it must give. */
export type SelfTestCase = { label: string; answer: unknown; outcome: Outcome; points: number };

/** The life of one kind of note's questions, one function per phase. */
export type QuestionKind<K extends NoteKind, S extends Shown, Key> = {
  /** One line of Markdown that tells this item from others, for lists and search. */
  title(item: ItemOf<K>, vocabulary: Vocabulary): Markdown;
  /** The same item, vocabulary and seed give the same instance for ever. */
  generate(item: ItemOf<K>, vocabulary: Vocabulary, seed: string): Instance<S, Key>;
  /** All that may leave the server before the answer. */
  present(instance: Instance<S, Key>): Shown;
  /** Never throws. */
  parse(input: unknown): Result<Answer, Unreadable>;
  /** Never throws; an answer of another form, or one that names what was not offered, is `invalid`. */
  grade(instance: Instance<S, Key>, answer: Answer): Verdict;
  /** Claims of the note's path that the answers hang on, worked out from all that may be drawn. Slow; for the proof. Draw once before. */
  asks?(item: ItemOf<K>, vocabulary: Vocabulary): readonly ClaimId[];
  /** Rows path × claim that a question about flags and fields is about by what these bear on, beside the note's own. */
  covers?(item: ItemOf<K>, vocabulary: Vocabulary): readonly ClaimRow[];
  /** Right, wrong and invalid answers to this very instance. */
  selfTest(instance: Instance<S, Key>): readonly SelfTestCase[];
};
