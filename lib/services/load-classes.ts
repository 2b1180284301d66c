import 'server-only';
import { attemptsByQuiz } from '../db/attempts-by-quiz';
import { countLearners, listClassesOf } from '../db/classes';
import { listQuizzes } from '../db/quizzes';
import type { ClassesView } from './class-views';
import { clock } from './clock';
import { mayTeach } from './create-class';
import { dueQuizzes } from './due-quizzes';
import { learnerSettingsOf } from './learner-settings-of';
import type { Viewer } from './page-views';

/** The viewer's classes: those they teach with what goes on, those they learn in with what is due. */
export async function loadClasses(viewer: Viewer): Promise<ClassesView> {
  const now = clock();
  const [classes, { calendar }] = await Promise.all([listClassesOf(viewer.id), learnerSettingsOf(viewer.id)]);
  const taught = classes.filter(({ member }) => member.role === 'instructor');
  const learners = await countLearners(taught.map(({ class: { id } }) => id));
  const teaching = await Promise.all(
    taught.map(async ({ class: { id, name, archivedAt } }) => {
      const quizzes = (await listQuizzes(id)).filter(({ state }) => state !== 'draft');
      const counts = await attemptsByQuiz(quizzes.map((quiz) => quiz.id));
      const running = [...counts.values()].reduce((sum, count) => sum + count.running, 0);
      const row = { id, name, archived: archivedAt !== null, learners: learners.get(id) ?? 0 };
      return { ...row, quizzes: quizzes.length, running };
    }),
  );
  const learning = await Promise.all(
    classes
      .filter(({ member }) => member.role === 'learner')
      .map(async (access) => {
        const { id, name, archivedAt } = access.class;
        return { id, name, archived: archivedAt !== null, quizzes: await dueQuizzes(access, now) };
      }),
  );
  return { mayTeach: mayTeach(viewer), zone: calendar.zone, now, teaching, learning };
}
