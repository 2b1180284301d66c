import type { ClaimId, NoteKind } from '../content/note';
import type { ClaimRow } from './claim-row';
import { invalidVerdict } from './invalid-verdict';
import type { ItemOf } from './item-of';
import type { QuestionKind, SelfTestCase } from './question-kind';
import type { Markdown, Shown } from './shown';
import type { Verdict } from './verdict';
import type { Vocabulary } from './vocabulary';

/** A drawn question whose key only its own functions can see. */
export type OpenQuestion = {
  shown: Shown;
  /** The normal pipeline, parse then grade. Never throws. */
  answer(input: unknown): Verdict;
  selfTest(): readonly SelfTestCase[];
};

/** A kind with its key type closed over, so that kinds with different keys can stand in one registry. */
export type OpenableKind<K extends NoteKind> = {
  title(item: ItemOf<K>, vocabulary: Vocabulary): Markdown;
  open(item: ItemOf<K>, vocabulary: Vocabulary, seed: string): OpenQuestion;
  /** See `QuestionKind`. */
  asks?: ((item: ItemOf<K>, vocabulary: Vocabulary) => readonly ClaimId[]) | undefined;
  covers?: ((item: ItemOf<K>, vocabulary: Vocabulary) => readonly ClaimRow[]) | undefined;
};

/** Closes a kind's phases over the instance that they share. */
export function openKind<K extends NoteKind, S extends Shown, Key>(
  kind: QuestionKind<K, S, Key>,
): OpenableKind<K> {
  return {
    title: kind.title,
    asks: kind.asks,
    covers: kind.covers,
    open: (item, vocabulary, seed) => {
      const instance = kind.generate(item, vocabulary, seed);
      return {
        shown: kind.present(instance),
        answer: (input) => {
          const parsed = kind.parse(input);
          return parsed.ok ? kind.grade(instance, parsed.value) : invalidVerdict(parsed.problem);
        },
        selfTest: () => kind.selfTest(instance),
      };
    },
  };
}
