import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { listPercents } from '../db/quiz-grades';
import type { StoredQuizAttempt } from '../db/stored-quiz-attempt';
import { finalGrade } from '../quiz/final-grade';
import { mayStart } from '../quiz/may-start';
import type { QuizDefinition } from '../quiz/quiz-definition';
import type { QuizWindow } from '../quiz/quiz-window';
import { REVIEW_MOMENTS } from '../quiz/review-matrix';
import { reviewMoment, reviewOptions } from '../quiz/review-options';
import { tellsAtOnce } from './attempt-view';
import { asQuizMember, type QuizAccess } from './class-access';
import { clock } from './clock';
import { closesForAll } from './closes-for-all';
import { gradeUngraded } from './current-grade';
import type { Viewer } from './page-views';
import type { AttemptRow, QuizIntroView } from './quiz-intro-view';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import { ARCHIVED, START_REFUSALS } from './quiz-refusals';
import { attemptsUpToDate } from './start-attempt';
import { theRevision } from './the-revision';
import { windowOf } from './window-of';

/** A quiz before it is taken, for somebody of its class: what counts, when, the attempts so far, and whether one may be started. */
export async function loadQuizIntro(
  viewer: Viewer,
  quizId: string,
): Promise<Result<QuizIntroView, QuizRefusal>> {
  const now = clock();
  const access = await asQuizMember(viewer, quizId);
  if (!access.ok) return access;
  const { quiz, member, class: of } = access.value;
  const { classId } = quiz;
  const published = quiz.revision === null ? null : await theRevision(quizId, quiz.revision);
  const instructor = member.role === 'instructor';
  const definition = published ?? (instructor ? quiz.definition : null);
  if (definition === null) return fail(NOT_FOUND);
  const { settings, sections, title, intro } = definition;
  const window = await windowOf({ quizId, classId, settings }, viewer.id, member);
  const attempts = await attemptsUpToDate(quizId, viewer.id, now);
  const rows = await attemptRows(attempts, access.value, definition, now);
  const slots = sections.flatMap((section) => section.slots);
  const drawn = settings.blueprint?.count ?? 0;
  const countOf = (slot: (typeof slots)[number]) => (slot.kind === 'pool' ? slot.count : 1);
  return ok({
    ...{ quizId, classId, title, intro, instructor, window, attempts: rows },
    className: of.name,
    questions: slots.reduce((sum, slot) => sum + countOf(slot), drawn),
    points: slots.reduce((sum, slot) => sum + countOf(slot) * slot.points, drawn),
    rules: rulesOf(definition),
    needsPassword: settings.password !== null,
    final: finalOf(rows, definition),
    running: attempts.find(({ closedAt }) => closedAt === null)?.id ?? null,
    mayNotStart: startOf(access.value, definition, window, attempts, now),
    serverNow: now,
  });
}

function rulesOf(definition: QuizDefinition): QuizIntroView['rules'] {
  const { settings } = definition;
  const { latePercent, graceSeconds, passPercent, method, coolDownMinutes, onePerPage } = settings;
  return {
    ...{ latePercent, graceSeconds, passPercent, method, coolDownMinutes, onePerPage },
    tellsAtOnce: tellsAtOnce({ definition }),
    showsKeyNever: REVIEW_MOMENTS.every((moment) => !settings.review[moment].answer),
  };
}

async function attemptRows(
  attempts: readonly StoredQuizAttempt[],
  { quiz }: QuizAccess,
  { settings }: QuizDefinition,
  now: number,
): Promise<AttemptRow[]> {
  const [first] = attempts;
  if (first === undefined) return [];
  const listed = await listPercents(quiz.id, first.personId);
  const without = attempts.filter(
    ({ id, closedAt }) => closedAt !== null && listed.every((one) => one.attemptId !== id),
  );
  await gradeUngraded(without.map(({ id }) => id));
  const graded = without.length === 0 ? listed : await listPercents(quiz.id, first.personId);
  const closesAt = await closesForAll(quiz, settings);
  return attempts.map(({ id, order, startedAt, closedAt, state }) => {
    const moment = reviewMoment(state, { closesAt, releasedAt: quiz.releasedAt, now });
    const shown = closedAt !== null && reviewOptions(settings.review, moment).points;
    const grade = shown ? graded.find(({ attemptId }) => attemptId === id) : undefined;
    return {
      ...{ id, order, startedAt, closedAt, phase: state.phase },
      percent: grade?.percent ?? null,
      passed: grade?.passed ?? null,
    };
  });
}

function finalOf(rows: readonly AttemptRow[], { settings }: QuizDefinition): QuizIntroView['final'] {
  const over = rows.filter(({ closedAt }) => closedAt !== null);
  const graded = over.flatMap(({ order, percent, passed }) =>
    percent === null ? [] : [{ order, percent, passed }],
  );
  if (graded.length < over.length) return null;
  const final = finalGrade(settings.method, graded, settings.passPercent);
  return final === null ? null : { percent: final.percent, passed: final.passed };
}

function startOf(
  { class: { archivedAt }, quiz }: QuizAccess,
  { settings }: QuizDefinition,
  window: QuizWindow,
  attempts: readonly StoredQuizAttempt[],
  now: number,
): QuizIntroView['mayNotStart'] {
  if (quiz.state === 'draft') return { message: 'This quiz is a draft. You can preview it.', until: null };
  if (archivedAt !== null) return { message: ARCHIVED.message, until: null };
  if (quiz.state === 'closed') return { message: START_REFUSALS.closed, until: null };
  const may = mayStart(window, settings, attempts, now);
  return may.ok ? null : { message: START_REFUSALS[may.problem.code], until: may.problem.until };
}
