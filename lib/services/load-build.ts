import 'server-only';
import { ok, type Result } from '../core/result';
import { countQuizAttempts } from '../db/count-quiz-attempts';
import { findRevision } from '../db/quizzes';
import type { StoredQuiz } from '../db/stored-quiz';
import { env } from '../env';
import { practiceItems } from '../questions/practice-items';
import { drawableExam } from '../quiz/drawable-exam';
import { ownSummary } from '../quiz/own-summary';
import { sameJson } from '../quiz/same-json';
import type { BuildView } from './build-views';
import { checkDraft } from './check-draft';
import { asQuizInstructor } from './class-access';
import { classHead } from './class-head';
import type { Viewer } from './page-views';
import { promptOf } from './prompt-of';
import { questionSources } from './question-sources';
import type { QuizRefusal } from './quiz-refusal';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

/** All that the page where a quiz is built begins with, for instructors of its class. */
export async function loadBuild(viewer: Viewer, quizId: string): Promise<Result<BuildView, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  const { quiz } = access.value;
  const catalogue = theCatalogue();
  const [head, check, attempts, unpublished, titles] = await Promise.all([
    classHead(access.value),
    checkDraft(quiz.definition, quiz.classId),
    countQuizAttempts(quizId),
    isUnpublished(quiz),
    titlesOf(quiz),
  ]);
  const { id, version, state, definition, revision, releasedAt } = quiz;
  return ok({
    ...{ id, version, state, definition, revision, releasedAt, attempts, unpublished, titles, ...check },
    class: { id: head.id, name: head.name, archived: head.archived },
    links: { quiz: `${env().BETTER_AUTH_URL}/quizzes/${id}`, join: head.join },
    zone: head.zone,
    bank: practiceItems(catalogue).map(({ noteId, path, kind, exams, difficulty }) => ({
      ...{ noteId, path, kind, exams, difficulty },
    })),
    exams: catalogue.exams
      .map((exam) => drawableExam(exam, catalogue))
      .filter(({ domains }) => domains.some(({ covers }) => covers))
      .map((exam) => ({
        id: exam.id,
        name: exam.name,
        domains: exam.domains.map((domain) => ({
          id: domain.id,
          name: domain.name,
          weight: domain.weight,
          covers: domain.covers,
        })),
      })),
    challenges: [...theChallenges().values()].map((one) => ({
      ...{ slug: one.id, title: one.title, path: one.path },
    })),
  });
}

async function isUnpublished({ id, revision, definition }: StoredQuiz): Promise<boolean> {
  const current = revision === null ? null : await findRevision(id, revision);
  return current === null || !sameJson(current.definition, definition);
}

async function titlesOf({ definition, classId }: StoredQuiz): Promise<Record<string, string>> {
  const { catalogue, own } = await questionSources(definition, classId);
  const titles: Record<string, string> = {};
  for (const slot of definition.sections.flatMap((section) => section.slots)) {
    if (slot.kind === 'item') {
      const item = catalogue.item(slot.itemId);
      if (item !== null) titles[`item/${slot.itemId}`] = promptOf(catalogue, item);
    } else if (slot.kind === 'own') {
      const found = own(slot.questionId, slot.version);
      if (found !== null) titles[`own/${slot.questionId}`] = ownSummary(found.question).title;
    }
  }
  return titles;
}
