import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { isUniqueViolation } from '../db/is-unique-violation';
import { listOwnQuestions } from '../db/list-own-questions';
import { addOwnVersion, findOwnVersions, insertOwnQuestions } from '../db/own-questions';
import { sameJson } from '../quiz/same-json';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { asAuthor } from './question-author';
import type { SaveOwn } from './question-schema';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

/** The most questions that one person may keep, archived ones counted in. */
export const MOST_OWN = 20_000;

/**
 * Saves an own question as a new version; older versions stay, and quizzes ask the one that they name. A save of what is stored already
 * makes none, so that a retry is harmless. `id` is the browser's.
 */
export async function saveOwnQuestion(
  viewer: Viewer,
  id: string,
  { version, question }: SaveOwn,
): Promise<Result<{ version: number }, QuizRefusal>> {
  const author = asAuthor(viewer);
  if (!author.ok) return author;
  const [newest] = await findOwnVersions([id]);
  if (newest === undefined) {
    if (version > 0) return fail(NOT_FOUND);
    const full = await roomFor(viewer, 1);
    if (full !== null) return fail(full);
    const createdAt = clock();
    try {
      await insertOwnQuestions([{ id, ownerId: viewer.id, importId: null, question, createdAt }]);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // A second request came in between: it has stored the question, so this one is a change of it.
      return saveOwnQuestion(viewer, id, { version, question });
    }
    return ok({ version: 1 });
  }
  if (newest.ownerId !== viewer.id) return fail(NOT_FOUND);
  if (sameJson(newest.question, question)) return ok({ version: newest.version });
  const base = { base: version, question, by: viewer.id, at: clock() };
  const added = newest.version === version ? await addOwnVersion(id, base) : null;
  if (added !== null) return ok({ version: added });
  const [now = newest] = await findOwnVersions([id]);
  return fail({
    code: 'changed-meanwhile',
    message: `Version ${now.version} of this question was saved elsewhere since you opened version ${version}.`,
    version: now.version,
  });
}

/** Why somebody cannot keep so many more questions, or null. */
export async function roomFor(viewer: Viewer, more: number): Promise<QuizRefusal | null> {
  const all = { q: '', folder: null, kind: null, importId: null };
  const count = async (archived: boolean) =>
    (await listOwnQuestions([viewer.id], { ...all, archived }, { from: 0, most: 1 })).total;
  const there = (await count(false)) + (await count(true));
  if (there + more <= MOST_OWN) return null;
  return {
    code: 'too-many',
    message: `You have ${there} questions, and ${MOST_OWN} is the most. Take an import back, or bring fewer.`,
  };
}
