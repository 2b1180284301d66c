import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findQuizAttempt, listOpenAttempts } from '../db/quiz-attempts';
import type { QuizAttemptWithPaper } from '../db/stored-quiz-attempt';
import type { ServerAction } from '../quiz/attempt-event';
import { changeAttempt, serverEvent } from './change-attempt';
import { asQuizInstructor } from './class-access';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';

type Done = Result<null, QuizRefusal>;

/** Gives a running attempt more minutes, on top of its limit and of the closing time. Of one without an end there is nothing to extend. */
export function extendAttempt(viewer: Viewer, attemptId: string, minutes: number): Promise<Done> {
  return act(viewer, attemptId, (attempt, by) =>
    attempt.endsAt === null ? fail(ENDLESS) : ok({ type: 'extend', minutes, by }),
  );
}

/** Ends a running attempt: what is saved counts. */
export function endAttempt(viewer: Viewer, attemptId: string): Promise<Done> {
  return act(viewer, attemptId, (_attempt, by) => ok({ type: 'end', by }));
}

/** Says something to whoever takes an attempt; the page shows it within 15 seconds. */
export function messageAttempt(viewer: Viewer, attemptId: string, text: string): Promise<Done> {
  return act(viewer, attemptId, (_attempt, by) => ok({ type: 'message', by, text }));
}

/** `extendAttempt` for all who take a quiz now. Gives how many got the minutes. */
export async function extendAll(
  viewer: Viewer,
  quizId: string,
  minutes: number,
): Promise<Result<{ attempts: number }, QuizRefusal>> {
  return forAll(viewer, quizId, (id) => extendAttempt(viewer, id, minutes));
}

/** `messageAttempt` for all who take a quiz now. Gives how many will read it. */
export async function messageAll(
  viewer: Viewer,
  quizId: string,
  text: string,
): Promise<Result<{ attempts: number }, QuizRefusal>> {
  return forAll(viewer, quizId, (id) => messageAttempt(viewer, id, text));
}

async function forAll(
  viewer: Viewer,
  quizId: string,
  one: (attemptId: string) => Promise<Done>,
): Promise<Result<{ attempts: number }, QuizRefusal>> {
  const access = await asQuizInstructor(viewer, quizId);
  if (!access.ok) return access;
  let attempts = 0;
  for (const { id } of await listOpenAttempts(quizId)) if ((await one(id)).ok) attempts += 1;
  return ok({ attempts });
}

async function act(
  viewer: Viewer,
  attemptId: string,
  actionFor: (attempt: QuizAttemptWithPaper, by: string) => Result<ServerAction, QuizRefusal>,
): Promise<Done> {
  const now = clock();
  const known = await findQuizAttempt(attemptId);
  if (known === null) return fail(NOT_FOUND);
  const access = await asQuizInstructor(viewer, known.quizId);
  if (!access.ok) return access;
  const by = access.value.member.name.slice(0, 100);
  const changed = await changeAttempt<Done>(
    () => findQuizAttempt(attemptId),
    now,
    (attempt) => {
      if (attempt.state.phase !== 'open') return { events: [], outcome: fail(OVER) };
      const action = actionFor(attempt, by);
      if (!action.ok) return { events: [], outcome: action };
      return { events: [serverEvent(attempt, action.value, now)], outcome: ok(null) };
    },
  );
  return changed === null ? fail(NOT_FOUND) : changed.outcome;
}

const OVER: QuizRefusal = {
  code: 'closed',
  message: 'This attempt is over. Its answers count as they were saved.',
};
const ENDLESS: QuizRefusal = {
  code: 'wrong-state',
  message: 'This attempt has no end that could be moved: the quiz has no time limit and no closing time.',
};
