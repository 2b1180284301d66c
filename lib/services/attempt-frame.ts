import 'server-only';
import { findMember } from '../db/find-member';
import { findQuiz } from '../db/quizzes';
import type { StoredQuiz } from '../db/stored-quiz';
import type { StoredQuizAttempt } from '../db/stored-quiz-attempt';
import { attemptEnd, lastSaveAt } from '../quiz/attempt-time';
import type { QuizDefinition } from '../quiz/quiz-definition';
import type { QuizWindow } from '../quiz/quiz-window';
import { theRevision } from './the-revision';
import { windowOf } from './window-of';

/** What holds for an attempt beside its paper: the quiz as it is published now, and the window of the one who takes it. */
export type AttemptFrame = { quiz: StoredQuiz; definition: QuizDefinition; window: QuizWindow };

/**
 * The frame of an attempt, or null when the quiz has gone. What is asked is frozen in the paper; how it is taken follows the quiz as it
 * is published now, so that a later end or other review options reach those who write already. A preview follows the draft, and its
 * instructor may take it at any time.
 */
export async function attemptFrame({
  quizId,
  classId,
  personId,
  revision,
  preview,
}: Pick<
  StoredQuizAttempt,
  'quizId' | 'classId' | 'personId' | 'revision' | 'preview'
>): Promise<AttemptFrame | null> {
  const [quiz, found] = await Promise.all([findQuiz(quizId), findMember(classId, personId)]);
  if (quiz === null) return null;
  const definition = preview ? quiz.definition : await theRevision(quizId, quiz.revision ?? revision);
  if (definition === null) return null;
  const { settings } = definition;
  const window = preview
    ? previewWindow(settings.timeLimitMinutes)
    : await windowOf({ quizId, classId, settings }, personId, found?.member ?? null);
  return { quiz, definition, window };
}

/** No opening and no end, as often as wanted; the time limit is the quiz's. */
export function previewWindow(timeLimitMinutes: number | null): QuizWindow {
  return {
    opensAt: null,
    dueAt: null,
    closesAt: null,
    attempts: null,
    timeLimitMinutes,
    extraTimePercent: 0,
  };
}

/** When an attempt ends by its frame, and until when it may save. */
export function endsOf(
  { window, definition }: Pick<AttemptFrame, 'window' | 'definition'>,
  { startedAt, extraMinutes }: { startedAt: number; extraMinutes: number },
): { endsAt: number | null; lastSaveAt: number | null } {
  const endsAt = attemptEnd(window, { startedAt, extraMinutes });
  return { endsAt, lastSaveAt: lastSaveAt(endsAt, definition.settings.graceSeconds) };
}
