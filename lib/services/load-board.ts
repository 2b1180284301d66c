import 'server-only';
import { ok, type Result } from '../core/result';
import type { BoardSnapshot } from './board-views';
import { asQuizInstructor } from './class-access';
import { classHead } from './class-head';
import type { ClassHead } from './class-views';
import { clock } from './clock';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import { emptyMemory, readBoard } from './read-board';
import { theRevision } from './the-revision';

export type BoardView = {
  quizId: string;
  title: string;
  head: ClassHead;
  state: 'draft' | 'published' | 'closed';
  /** No end that could be moved where there is neither a limit nor a closing time. */
  ends: boolean;
  board: BoardSnapshot;
};

/** Who takes a quiz now and how far they are; for instructors of its class. */
export async function loadBoard(viewer: Viewer, quizId: string): Promise<Result<BoardView, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  const { quiz } = access.value;
  const definition = quiz.revision === null ? null : await theRevision(quizId, quiz.revision);
  const { title, settings } = definition ?? quiz.definition;
  return ok({
    quizId,
    title,
    head: await classHead(access.value),
    state: quiz.state,
    ends: settings.timeLimitMinutes !== null || settings.closesAt !== null,
    board: await readBoard(quiz, emptyMemory(), clock()),
  });
}
