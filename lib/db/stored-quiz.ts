import type { QuizDefinition } from '../quiz/quiz-definition';

export type QuizState = 'draft' | 'published' | 'closed';

/** A quiz; instants are epoch ms. */
export type StoredQuiz = {
  id: string;
  classId: string;
  state: QuizState;
  /** The draft; what is taken is a revision. */
  definition: QuizDefinition;
  /** Counts saves of the draft. */
  version: number;
  /** The revision that new attempts get; null before it is published. */
  revision: number | null;
  createdById: string;
  createdAt: number;
  updatedAt: number;
  publishedAt: number | null;
  /** When the results were shown to all. */
  releasedAt: number | null;
};

/** What attempts are made with. */
export type StoredRevision = { quizId: string; n: number; definition: QuizDefinition; createdAt: number };
