import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listInstructors } from '../db/list-instructors';
import { findOwnVersions } from '../db/own-questions';
import { isTemplate } from '../questions/is-template';
import { type OpenOwn, openOwn } from '../quiz/own/open-own';
import { ownSummary } from '../quiz/own-summary';
import type { Look } from './build-schema';
import type { LookedAt } from './build-views';
import { asQuizInstructor } from './class-access';
import type { Viewer } from './page-views';
import { promptOf } from './prompt-of';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { theCatalogue } from './the-catalogue';
import { theItemOpener } from './the-item-opener';

/** One question that a quiz may ask, as learners see it when `seed` draws it, and beside it what is right: its reader writes the quiz. */
export async function lookAtQuestion(
  viewer: Viewer,
  quizId: string,
  look: Look,
): Promise<Result<LookedAt, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  if (look.of === 'item') {
    const catalogue = theCatalogue();
    const item = catalogue.item(look.id);
    if (item === null) return fail(NOT_FOUND);
    const open = theItemOpener()(item, `look:${look.seed}`);
    return ok({
      title: promptOf(catalogue, item),
      ...{ shown: open.shown, answer: rightAnswer(open), varies: isTemplate(item.note) },
    });
  }
  const [versions, owners] = await Promise.all([
    findOwnVersions([look.id]),
    listInstructors(access.value.class.id),
  ]);
  const found = versions.find(({ version, ownerId }) => version === look.version && owners.includes(ownerId));
  if (found === undefined) return fail(NOT_FOUND);
  const open = openOwn(found.question, { id: look.id, seed: look.seed, shuffle: true });
  return ok({
    title: ownSummary(found.question).title,
    ...{ shown: open.shown, answer: rightAnswer(open), varies: false },
  });
}

/** By an answer that earns everything: what is said after it. */
function rightAnswer({ selfTest, answer }: Pick<OpenOwn, 'selfTest' | 'answer'>): LookedAt['answer'] {
  const right = selfTest().find(({ outcome }) => outcome === 'right');
  if (right === undefined) return null;
  const { correct, why } = answer(right.answer);
  return { correct, why };
}
