import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listMembers } from '../db/class-members';
import { listCards } from '../db/list-cards';
import { listQuizzes } from '../db/quizzes';
import { type MasteryPoint, type MasteryRow, masteryMatrix } from '../quiz/mastery-matrix';
import { claimIds } from '../rules/claim-ids';
import { retrievability } from '../srs/retrievability';
import { studyDay } from '../srs/study-day';
import { analysedQuiz } from './analysed-quiz';
import { asInstructor } from './class-access';
import { classHead } from './class-head';
import type { ClassHead } from './class-views';
import { clock } from './clock';
import { gradedAttempts } from './graded-attempts';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { theCatalogue } from './the-catalogue';

export type ProgressView = {
  head: ClassHead;
  learners: readonly { personId: string; name: string; sharesReviews: boolean }[];
  /** Whose it is; null for the class. */
  personId: string | null;
  /** Points earned of those that could be, in each person's last attempt at each quiz. */
  quizzes: readonly MasteryRow[];
  /** Expected recall today of what was studied, of those who share it; null where nobody does. */
  reviews: readonly MasteryRow[] | null;
};

/**
 * What a class or one of its learners knows by path and claim: from quizzes, and from reviews of those who agreed. For instructors of the
 * class. No card and no answer is in it.
 */
export async function loadProgress(
  viewer: Viewer,
  classId: string,
  personId: string | null,
): Promise<Result<ProgressView, QuizRefusal>> {
  const access = await asInstructor(viewer, classId);
  if (!access.ok) return access;
  const members = await listMembers(classId);
  const learners = members.filter(({ role, removedAt }) => role === 'learner' && removedAt === null);
  if (personId !== null && !learners.some((one) => one.personId === personId)) return fail(NOT_FOUND);
  const wanted = learners.filter((one) => personId === null || one.personId === personId);
  const paths = theCatalogue().paths.map(({ id }) => id);
  const matrix = (points: readonly MasteryPoint[]) => masteryMatrix(points, paths, claimIds);
  const sharing = wanted.filter(({ sharesReviews }) => sharesReviews);
  const [quizzes, reviews] = await Promise.all([
    quizPoints(classId, new Set(wanted.map((one) => one.personId))),
    Promise.all(sharing.map((one) => reviewPoints(one.personId))),
  ]);
  return ok({
    head: await classHead(access.value),
    learners: learners.map(({ personId: id, name, sharesReviews }) => ({
      personId: id,
      name,
      sharesReviews,
    })),
    personId,
    quizzes: matrix(quizzes),
    reviews: sharing.length === 0 ? null : matrix(reviews.flat()),
  });
}

async function quizPoints(classId: string, people: ReadonlySet<string>): Promise<MasteryPoint[]> {
  const points: MasteryPoint[] = [];
  for (const { id, state } of await listQuizzes(classId)) {
    if (state === 'draft') continue;
    const graded = await gradedAttempts(id);
    // By person and order, so that the last of each person stays.
    const last = new Map(graded.map((attempt) => [attempt.personId, attempt]));
    const { attempts, questions } = await analysedQuiz(id, graded);
    for (const attempt of last.values()) {
      if (!people.has(attempt.personId)) continue;
      for (const { questionId, points: earned, of } of attempts.get(attempt.id)?.slots ?? []) {
        const asked = questions.get(questionId);
        const { path = null, claim = null } = asked ?? {};
        if (of > 0) points.push({ path, claim, share: earned / of, weight: of });
      }
    }
  }
  return points;
}

async function reviewPoints(personId: string): Promise<MasteryPoint[]> {
  const catalogue = theCatalogue();
  const [settings, cards] = await Promise.all([
    learnerSettingsOf(personId),
    listCards(
      personId,
      catalogue.items.map(({ id }) => id),
    ),
  ]);
  const today = studyDay(clock(), settings.calendar);
  return cards.flatMap(({ itemId, memory }) => {
    const item = catalogue.item(itemId);
    const share = retrievability(memory, today, settings.parameters.weights);
    return item === null || share === null ? [] : [{ path: item.path, claim: item.claim, share, weight: 1 }];
  });
}
