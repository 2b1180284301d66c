import 'server-only';
import { ok, type Result } from '../core/result';
import { attemptsByQuiz } from '../db/attempts-by-quiz';
import { listRoster } from '../db/class-roster';
import { countLearners } from '../db/classes';
import { listQuizzes } from '../db/quizzes';
import type { StoredQuiz } from '../db/stored-quiz';
import { sameJson } from '../quiz/same-json';
import { asMember } from './class-access';
import { classHead } from './class-head';
import type { ClassQuiz, ClassView } from './class-views';
import { clock } from './clock';
import { dueQuizzes } from './due-quizzes';
import type { Viewer } from './page-views';
import type { QuizRefusal } from './quiz-refusal';
import { theRevision } from './the-revision';

/** A class for somebody in it: its quizzes as an instructor runs them, or as a learner takes them. */
export async function loadClass(viewer: Viewer, classId: string): Promise<Result<ClassView, QuizRefusal>> {
  const access = await asMember(viewer, classId);
  if (!access.ok) return access;
  const now = clock();
  const head = await classHead(access.value);
  const { member } = access.value;
  if (member.role === 'learner') {
    const quizzes = await dueQuizzes(access.value, now);
    return ok({ role: 'learner', head, now, quizzes, sharesReviews: member.sharesReviews });
  }
  const [stored, learners, expected] = await Promise.all([
    listQuizzes(classId),
    countLearners([classId]),
    listRoster(classId),
  ]);
  const counts = await attemptsByQuiz(stored.map(({ id }) => id));
  const quizzes = await Promise.all(
    stored.map(async (quiz) => ({
      ...(await shown(quiz)),
      ...(counts.get(quiz.id) ?? { running: 0, closed: 0, people: 0 }),
    })),
  );
  return ok({
    ...{ role: 'instructor', head, now, quizzes },
    learners: learners.get(classId) ?? 0,
    expected: expected.length,
  });
}

async function shown(quiz: StoredQuiz): Promise<Omit<ClassQuiz, 'running' | 'closed' | 'people'>> {
  const published = quiz.revision === null ? null : await theRevision(quiz.id, quiz.revision);
  const { title, settings } = published ?? quiz.definition;
  const { preset, opensAt, dueAt, closesAt } = settings;
  const { id: quizId, state, releasedAt } = quiz;
  return {
    ...{ quizId, title, preset, state, opensAt, dueAt, closesAt, releasedAt },
    changed: published !== null && !sameJson(published, quiz.definition),
  };
}
