import 'server-only';
import { listAttemptsOf } from '../db/quiz-attempts';
import { listPercents } from '../db/quiz-grades';
import { listQuizzes } from '../db/quizzes';
import type { StoredQuiz } from '../db/stored-quiz';
import { mayStart } from '../quiz/may-start';
import { reviewMoment, reviewOptions } from '../quiz/review-options';
import type { ClassAccess } from './class-access';
import type { DueQuiz } from './class-views';
import { closesForAll } from './closes-for-all';
import { theRevision } from './the-revision';
import { windowOf } from './window-of';

/**
 * The quizzes of a class as one of its learners has them: when they can be taken, and what theirs came to as far as they may see it. First
 * what goes on, then what can be started (the earliest due first), then what is over. `now`: epoch ms.
 */
export async function dueQuizzes(access: ClassAccess, now: number): Promise<DueQuiz[]> {
  const quizzes = await listQuizzes(access.class.id);
  const due = await Promise.all(quizzes.map((quiz) => dueQuiz(access, quiz, now)));
  return due
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => rank(a) - rank(b) || (endOf(a) ?? Infinity) - (endOf(b) ?? Infinity) || 0);
}

async function dueQuiz({ class: one, member }: ClassAccess, quiz: StoredQuiz, now: number) {
  const { id: quizId, classId, revision, releasedAt } = quiz;
  const definition = quiz.state === 'draft' || revision === null ? null : await theRevision(quizId, revision);
  if (definition === null) return null;
  const { title, settings } = definition;
  const [window, attempts, percents, closesAt] = await Promise.all([
    windowOf({ quizId, classId, settings }, member.personId, member),
    listAttemptsOf(quizId, member.personId, false),
    listPercents(quizId, member.personId),
    closesForAll(quiz, settings),
  ]);
  const graded = new Map(percents.map((percent) => [percent.attemptId, percent]));
  const running = attempts.find(({ state }) => state.phase === 'open');
  const start = mayStart(window, settings, attempts, now);
  const { opensAt, dueAt, timeLimitMinutes, extraTimePercent } = window;
  return {
    ...{ quizId, title, opensAt, dueAt, closesAt: window.closesAt },
    ...startOf(one.archivedAt !== null, quiz.state === 'closed', start),
    minutes:
      timeLimitMinutes === null ? null : Math.round((timeLimitMinutes * (100 + extraTimePercent)) / 100),
    attemptsLeft: window.attempts === null ? null : Math.max(0, window.attempts - attempts.length),
    running: running === undefined ? null : { attemptId: running.id, endsAt: running.endsAt },
    results: attempts
      .flatMap(({ id, order, state }) => {
        if (state.phase === 'open' || state.closedAt === null) return [];
        const moment = reviewMoment(state, { closesAt, releasedAt, now });
        const grade = reviewOptions(settings.review, moment).points ? graded.get(id) : undefined;
        const { percent, passed } = grade ?? { percent: null, passed: null };
        return [{ attemptId: id, order, closedAt: state.closedAt, percent, passed }];
      })
      .toReversed(),
  } satisfies DueQuiz;
}

function startOf(
  archived: boolean,
  closed: boolean,
  start: ReturnType<typeof mayStart>,
): Pick<DueQuiz, 'start' | 'until'> {
  if (archived) return { start: 'archived', until: null };
  if (closed) return { start: 'closed', until: null };
  return start.ok
    ? { start: 'can-start', until: null }
    : { start: start.problem.code, until: start.problem.until };
}

function rank({ running, start }: DueQuiz): number {
  if (running !== null) return 0;
  if (start === 'can-start') return 1;
  return start === 'not-open-yet' || start === 'cooling-down' ? 2 : 3;
}

function endOf({ running, dueAt, closesAt }: DueQuiz): number | null {
  return running?.endsAt ?? dueAt ?? closesAt;
}
