import type { ExchangeQuestion } from './exchange-question';

/** Something of a file that did not come over as it stood there. */
export type Notice = {
  /** `skipped`: the question is not there; `changed`: it is, but not wholly as in the file. */
  effect: 'skipped' | 'changed';
  /** For tests and for grouping: `essay`, `image-dropped`, `unknown-type`, `syntax` … */
  code: string;
  /** A sentence: what, and what to do about it. */
  message: string;
  /** Line in the file from 1, where the format has lines. */
  line: number | null;
  /** Name, id or first words of the question that it is about, or null for the file. */
  about: string | null;
};

/** What a reader made of a file: every question of it is in `questions` or named by a `skipped` notice. */
export type ReadReport = { questions: readonly ExchangeQuestion[]; notices: readonly Notice[] };

/** Why a file as a whole was refused: a sentence, with a code for tests. */
export type ReadProblem = { code: string; message: string; line: number | null };
