import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listOwnUses } from '../db/own-question-uses';
import { findOwnVersions } from '../db/own-questions';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import type { OwnQuestionView } from './question-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

/** The newest version of an own question with its key, for its owner alone. */
export async function loadOwnQuestion(
  viewer: Viewer,
  id: string,
): Promise<Result<OwnQuestionView, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const [newest] = await findOwnVersions([id]);
  if (newest === undefined || newest.ownerId !== viewer.id) return fail(NOT_FOUND);
  const uses = (await listOwnUses(viewer.id)).filter(({ questionId }) => questionId === id);
  return ok({
    id,
    version: newest.version,
    question: newest.question,
    archived: newest.archivedAt !== null,
    uses: uses.map(({ quizId, title }) => ({ quizId, title })),
  });
}
