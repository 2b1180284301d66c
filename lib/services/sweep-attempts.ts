import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { findQuizAttempt, listOverdue, listUngraded, saveEnds } from '../db/quiz-attempts';
import { attemptFrame, endsOf } from './attempt-frame';
import { changeAttempt } from './change-attempt';
import { clock } from './clock';
import { gradeUngraded } from './current-grade';

const EVERY_MS = 5000;
/** A sweep closes these at most; the next goes on. */
const MOST = 200;

/**
 * Closes attempts whose time is up although nobody looks at them: the same as looking does. Gives how many it closed. Where a window was
 * moved meanwhile, the columns that name an attempt overdue are put right instead.
 */
export async function sweepAttempts(): Promise<number> {
  const now = clock();
  let closed = 0;
  for (const id of await listOverdue(now, MOST)) {
    const looked = await changeAttempt(
      () => findQuizAttempt(id),
      now,
      () => ({ events: [], outcome: null }),
    );
    if (looked === null) continue;
    const { attempt } = looked;
    if (attempt.state.phase === 'open') {
      const frame = await attemptFrame(attempt);
      const run = { startedAt: attempt.startedAt, extraMinutes: attempt.state.extraMinutes };
      if (frame !== null) await saveEnds(id, endsOf(frame, run));
    } else closed += 1;
    // A class whose time is up together: others are answered between two of them.
    await setImmediate();
  }
  return closed;
}

const holder = globalThis as typeof globalThis & { spokewiseSweeper?: NodeJS.Timeout };

/** Sweeps every five seconds for as long as the process serves, one sweep at a time. A second call starts no second sweeper. */
export function startSweeper(): void {
  if (holder.spokewiseSweeper !== undefined) return;
  let running = false;
  const sweep = async (work: () => Promise<unknown>) => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      console.error('sweeping attempts failed', error instanceof Error ? error.message : 'unknown');
    } finally {
      running = false;
    }
  };
  // Attempts that were closed without a grade, as when a guest's were given to an account.
  void sweep(async () => gradeUngraded(await listUngraded(null)));
  holder.spokewiseSweeper = setInterval(() => void sweep(sweepAttempts), EVERY_MS);
  holder.spokewiseSweeper.unref();
}
