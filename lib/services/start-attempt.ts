import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '../core/result';
import { countAgainstLimit } from '../db/count-against-limit';
import {
  deletePreviews,
  findAttemptOf,
  findQuizAttempt,
  insertQuizAttempt,
  listAttemptsOf,
} from '../db/quiz-attempts';
import type { StoredQuizAttempt } from '../db/stored-quiz-attempt';
import type { AttemptEvent } from '../quiz/attempt-event';
import { drawPaper } from '../quiz/draw-paper';
import { foldAttempt, noAttempt } from '../quiz/fold-attempt';
import { mayStart } from '../quiz/may-start';
import type { QuizDefinition } from '../quiz/quiz-definition';
import { endsOf, previewWindow } from './attempt-frame';
import { changeAttempt } from './change-attempt';
import { asQuizMember, type QuizAccess } from './class-access';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { questionSources } from './question-sources';
import type { QuizRefusal } from './quiz-refusal';
import { ARCHIVED, START_REFUSALS, WRONG_PASSWORD } from './quiz-refusals';
import type { StartRequest } from './taking-schema';
import { theRevision } from './the-revision';
import { windowOf } from './window-of';

/** Starts and wrong passwords in ten minutes: enough for any class, too few to try out passwords. */
const MOST_STARTS = 40;

/**
 * Starts an attempt, or gives the one that runs. The same id again gives the same attempt, also when two requests come at once. An
 * instructor may preview the draft: through the same code, kept out of every figure, and in the place of the preview before.
 */
export async function startAttempt(
  viewer: Viewer,
  request: StartRequest,
): Promise<Result<{ id: string }, QuizRefusal>> {
  const now = clock();
  const access = await asQuizMember(viewer, request.quizId);
  if (!access.ok) return access;
  const again = await findQuizAttempt(request.id);
  if (again !== null)
    return again.personId === viewer.id && again.quizId === request.quizId
      ? ok({ id: again.id })
      : fail(ID_TAKEN);
  const wait = await countAgainstLimit(viewer.id, {
    what: 'quiz-start',
    most: MOST_STARTS,
    windowMs: 600_000,
    now,
  });
  if (wait > 0) return fail(tooMany(wait));
  return request.preview
    ? startPreview(viewer, request, access.value, now)
    : startCounted(viewer, request, access.value, now);
}

async function startPreview(
  viewer: Viewer,
  { id, quizId }: StartRequest,
  { quiz, member }: QuizAccess,
  now: number,
): Promise<Result<{ id: string }, QuizRefusal>> {
  if (member.role !== 'instructor')
    return fail({ code: 'not-instructor', message: 'Only instructors of the class can preview a quiz.' });
  await deletePreviews(quizId, viewer.id);
  const { definition } = quiz;
  const window = previewWindow(definition.settings.timeLimitMinutes);
  return begin(
    { id, quizId, revision: quiz.revision ?? 0, personId: viewer.id, order: 1, preview: true },
    { definition, window, classId: quiz.classId, now },
  );
}

async function startCounted(
  viewer: Viewer,
  { id, quizId, password }: StartRequest,
  { class: { archivedAt }, quiz, member }: QuizAccess,
  now: number,
): Promise<Result<{ id: string }, QuizRefusal>> {
  const { classId, revision } = quiz;
  const attempts = await attemptsUpToDate(quizId, viewer.id, now);
  const running = attempts.find(({ closedAt }) => closedAt === null);
  if (running !== undefined) return ok({ id: running.id });
  const definition = revision === null ? null : await theRevision(quizId, revision);
  if (definition === null || revision === null || quiz.state !== 'published') return fail(CLOSED);
  if (archivedAt !== null) return fail(ARCHIVED);
  const { settings } = definition;
  const window = await windowOf({ quizId, classId, settings }, viewer.id, member);
  const may = mayStart(window, settings, attempts, now);
  if (!may.ok) {
    const { code, until } = may.problem;
    return fail({ code: 'may-not-start', message: START_REFUSALS[code], until });
  }
  if (settings.password !== null && !sameWord(password ?? '', settings.password)) return fail(WRONG_PASSWORD);
  const order = (attempts.at(-1)?.order ?? 0) + 1;
  return begin(
    { id, quizId, revision, personId: viewer.id, order, preview: false },
    { definition, window, classId, now },
  );
}

/** Somebody's attempts, those whose time is up closed. */
export async function attemptsUpToDate(
  quizId: string,
  personId: string,
  now: number,
): Promise<readonly StoredQuizAttempt[]> {
  const attempts = await listAttemptsOf(quizId, personId, false);
  return Promise.all(
    attempts.map(async (one) => {
      if (one.closedAt !== null) return one;
      const looked = await changeAttempt(
        () => findQuizAttempt(one.id),
        now,
        () => ({ events: [], outcome: null }),
      );
      return looked?.attempt ?? one;
    }),
  );
}

async function begin(
  attempt: Pick<StoredQuizAttempt, 'id' | 'quizId' | 'revision' | 'personId' | 'order' | 'preview'>,
  {
    definition,
    window,
    classId,
    now,
  }: { definition: QuizDefinition; window: ReturnType<typeof previewWindow>; classId: string; now: number },
): Promise<Result<{ id: string }, QuizRefusal>> {
  const sources = await questionSources(definition, classId);
  const drawn = drawPaper(definition, sources, crypto.randomUUID());
  if (!drawn.ok) return fail(faulty(drawn.problem[0]?.message ?? ''));
  const event: AttemptEvent = { seq: 1, serverAt: now, client: null, action: { type: 'start' } };
  const state = foldAttempt(noAttempt, [event]);
  const ends = endsOf({ window, definition }, { startedAt: now, extraMinutes: 0 });
  const { paper, keys } = drawn.value;
  if (await insertQuizAttempt({ ...attempt, startedAt: now, ...ends, paper, keys, state, event }))
    return ok({ id: attempt.id });
  // Somebody was quicker: the same request on its way twice, or another page of this person.
  const same = await findAttemptOf(attempt.id, attempt.personId);
  if (same !== null) return ok({ id: same.id });
  const all = await listAttemptsOf(attempt.quizId, attempt.personId, attempt.preview);
  const running = all.find(({ closedAt }) => closedAt === null);
  return running === undefined ? fail(ID_TAKEN) : ok({ id: running.id });
}

function sameWord(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function faulty(what: string): QuizRefusal {
  return {
    code: 'faulty',
    message: `This quiz cannot be drawn at the moment: ${what} Tell your instructor; no attempt was used.`,
  };
}

function tooMany(wait: number): QuizRefusal {
  const retryAfterSeconds = Math.ceil(wait / 1000);
  return {
    code: 'too-many',
    message: `That was too often in a short time. Wait ${Math.ceil(retryAfterSeconds / 60)} minutes, then try again.`,
    retryAfterSeconds,
  };
}

const CLOSED: QuizRefusal = { code: 'wrong-state', message: START_REFUSALS.closed };
const ID_TAKEN: QuizRefusal = {
  code: 'changed-meanwhile',
  message: 'Something else was started under this id. Load the page again and start once more.',
};
