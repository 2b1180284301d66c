import type { Item } from '../content/item';
import type { PathId } from '../content/note';
import type { QuizState } from '../db/stored-quiz';
import type { PracticeKind } from '../questions/practice-kinds';
import type { Verdict } from '../questions/verdict';
import type { DefinitionFault } from '../quiz/definition-fault';
import type { OwnKind } from '../quiz/own-question';
import type { BlueprintDraw } from '../quiz/paper';
import type { PaperShown } from '../quiz/paper-shown';
import type { QuizDefinition } from '../quiz/quiz-definition';
import type { QuizOverride } from '../quiz/quiz-override';

/** What the server makes of a draft. */
export type DraftCheck = {
  version: number;
  faults: readonly DefinitionFault[];
  /** How its blueprint is drawn beside the rest of the quiz, or null without one. */
  blueprint: BlueprintDraw | null;
  /** Slots whose own question has a newer version than the one that is asked. */
  newer: readonly { slotId: string; version: number; newest: number }[];
};

/** What of an item pools look at; one per question that can be drawn. */
export type BankItem = Pick<Item, 'noteId' | 'path' | 'kind' | 'exams' | 'difficulty'>;

export type BankExam = {
  id: string;
  name: string;
  domains: readonly { id: string; name: string; weight: number; covers: boolean }[];
};

/** A question to choose for a quiz. */
export type BankRow =
  | { of: 'item'; id: string; title: string; kind: PracticeKind; path: PathId; difficulty: 1 | 2 | 3 }
  | { of: 'own'; id: string; title: string; kind: OwnKind; version: number; folder: string };

export type BankPage = { rows: readonly BankRow[]; total: number; page: number; pages: number };

/** One question as learners see it, with what is right of it for who builds the quiz. */
export type LookedAt = {
  title: string;
  shown: PaperShown;
  /** Null where no answer is right. */
  answer: Pick<Verdict, 'correct' | 'why'> | null;
  /** Another draw asks something else, and not only in another order. */
  varies: boolean;
};

/** An own question that was just written for a quiz. */
export type OwnToAdd = { questionId: string; version: number; title: string };

/** Something that differs for a person or a label. */
export type OverrideView = {
  for: { personId: string } | { label: string };
  name: string;
  override: QuizOverride;
};

export type OverridesView = {
  overrides: readonly OverrideView[];
  /** Learners and labels of the class. */
  people: readonly { id: string; name: string }[];
  labels: readonly string[];
};

/** All that the page where a quiz is built begins with. */
export type BuildView = DraftCheck & {
  id: string;
  class: { id: string; name: string; archived: boolean };
  /** Where learners take it; where they join the class, null while nobody may. */
  links: { quiz: string; join: { code: string; url: string } | null };
  /** IANA, of the reader. */
  zone: string;
  state: QuizState;
  definition: QuizDefinition;
  /** Null before it is published. */
  revision: number | null;
  /** The draft says something else than what new attempts get. */
  unpublished: boolean;
  releasedAt: number | null;
  /** Made by learners. */
  attempts: number;
  /** By "item/id", "own/id" and "challenge/slug", what slots of the draft ask. */
  titles: Readonly<Record<string, string>>;
  bank: readonly BankItem[];
  exams: readonly BankExam[];
  challenges: readonly { slug: string; title: string; path: PathId }[];
};
