import type { AttemptState } from '../quiz/attempt-state';
import type { QuizSettings } from '../quiz/quiz-settings';
import type { QuizWindow } from '../quiz/quiz-window';

/** An attempt in the list of somebody's attempts at a quiz. */
export type AttemptRow = {
  id: string;
  order: number;
  startedAt: number;
  closedAt: number | null;
  phase: AttemptState['phase'];
  /** Null while it runs, and while points are held back. */
  percent: number | null;
  passed: boolean | null;
};

/** A quiz before it is taken. Instants are epoch ms. */
export type QuizIntroView = {
  quizId: string;
  classId: string;
  className: string;
  title: string;
  /** Markdown. */
  intro: string;
  instructor: boolean;
  questions: number;
  points: number;
  /** Of somebody who takes it: theirs alone, with everything counted in. */
  window: QuizWindow;
  rules: Pick<
    QuizSettings,
    'latePercent' | 'graceSeconds' | 'passPercent' | 'method' | 'coolDownMinutes' | 'onePerPage'
  > & { tellsAtOnce: boolean; showsKeyNever: boolean };
  needsPassword: boolean;
  attempts: readonly AttemptRow[];
  /** What the attempts come to; null with none, and while points are held back. */
  final: { percent: number; passed: boolean | null } | null;
  /** The attempt that goes on. */
  running: string | null;
  /** Why none may be started now; `until`: from when, or null for never. */
  mayNotStart: { message: string; until: number | null } | null;
  serverNow: number;
};
