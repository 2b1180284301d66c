import 'server-only';
import { fail, ok, type Result } from '../core/result';
import { findAttemptOf } from '../db/quiz-attempts';
import { attemptFrame } from './attempt-frame';
import { attemptView } from './attempt-view';
import { changeAttempt, serverEvent } from './change-attempt';
import { clock } from './clock';
import type { Viewer } from './page-views';
import { NOT_FOUND, type QuizRefusal } from './quiz-refusal';
import type { AttemptView } from './taking-views';

/** The viewer's attempt as it is taken. One whose time is up is closed by looking. */
export async function loadAttempt(viewer: Viewer, id: string): Promise<Result<AttemptView, QuizRefusal>> {
  return viewed(viewer, id, false);
}

/** Makes the page that asks the one that writes: a new epoch, of which it is told with the attempt. Others hear of it at their next save. */
export async function takeOver(viewer: Viewer, id: string): Promise<Result<AttemptView, QuizRefusal>> {
  return viewed(viewer, id, true);
}

async function viewed(
  viewer: Viewer,
  id: string,
  takesOver: boolean,
): Promise<Result<AttemptView, QuizRefusal>> {
  const now = clock();
  const changed = await changeAttempt(
    () => findAttemptOf(id, viewer.id),
    now,
    (attempt) => {
      const next = { type: 'takeover' as const, epoch: attempt.state.epoch + 1 };
      const takes = takesOver && attempt.state.phase === 'open';
      return { events: takes ? [serverEvent(attempt, next, now)] : [], outcome: null };
    },
  );
  const frame = changed === null ? null : await attemptFrame(changed.attempt);
  if (changed === null || frame === null) return fail(NOT_FOUND);
  return ok(await attemptView(changed.attempt, frame, now));
}
