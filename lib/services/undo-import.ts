import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { deleteOwnQuestions, listImported } from '../db/imports';
import { listOwnUses } from '../db/own-question-uses';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

/** Takes an import back for good. Questions of it that a quiz asks are kept, and counted. */
export async function undoImport(
  viewer: Viewer,
  importId: string,
): Promise<Result<{ removed: number; kept: number }, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const ids = await listImported(viewer.id, importId);
  if (ids.length === 0) return fail(NOT_FOUND);
  const asked = new Set((await listOwnUses(viewer.id)).map(({ questionId }) => questionId));
  const removed = await deleteOwnQuestions(
    viewer.id,
    ids.filter((id) => !asked.has(id)),
  );
  return ok({ removed, kept: ids.length - removed });
}
