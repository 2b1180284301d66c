import type { OwnListRow } from '../db/list-own-questions';
import type { FormatId } from '../formats/detect-format';
import type { Notice } from '../formats/read-report';
import type { OwnQuestion } from '../quiz/own-question';
import type { QuestionFilter } from './question-schema';

/** One's own questions as a list. */
export type QuestionsView = {
  rows: readonly OwnListRow[];
  total: number;
  page: number;
  pages: number;
  filter: QuestionFilter;
  folders: readonly { folder: string; count: number }[];
  imports: readonly { id: string; at: number; count: number }[];
  /** IANA, of the reader. */
  zone: string;
  now: number;
};

/** An own question with its key, for its owner. */
export type OwnQuestionView = {
  id: string;
  version: number;
  question: OwnQuestion;
  archived: boolean;
  /** Quizzes that ask it. */
  uses: readonly { quizId: string; title: string }[];
};

/** What an import would bring. */
export type ImportReview = {
  format: FormatId;
  questions: readonly OwnQuestion[];
  notices: readonly Notice[];
  /** Places of questions that their reader has already. */
  here: readonly number[];
};

/** Lines of the stream that an import sends: how far it is, then what it came to. */
export type ImportStep =
  | { step: 'reading' }
  | { step: 'saving'; done: number; of: number }
  | { step: 'done'; id: string; count: number }
  | { step: 'refused'; message: string };

/** A file to save. `bytes` are base64. */
export type ExportedFile = {
  name: string;
  type: string;
  bytes: string;
  count: number;
  notices: readonly Notice[];
};
