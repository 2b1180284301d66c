import { setTimeout as wait } from 'node:timers/promises';
import { runClass } from './bench-class';
import { EXAM_ITEMS, seedExam } from './bench-exam';
import { answerName, followBoard } from './bench-follow-board';
import { benchServer } from './bench-server';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const LEARNERS = 40;
/** What is not on the board by then does not come any more. */
const LATE_MS = 5000;

/** 40 learners and an instructor who watches: how long after an answer was sent the board shows it (SQLite). */
export async function benchBoard(): Promise<BenchRow[]> {
  const server = await benchServer(4632);
  const { base } = server;
  try {
    const learners = Array.from({ length: LEARNERS }, (_, n) => `learner-${n}`);
    const { quizId, cookies, instructorCookie } = seedExam(`file:${server.database}`, learners);
    const { seen, stop } = await followBoard(base, quizId, instructorCookie);
    const plan = { items: EXAM_ITEMS, startWithinMs: 10_000, thinkMs: 4000 };
    const { sent } = await runClass({ ...plan, bases: [base], cookies, quizId });
    await wait(LATE_MS);
    stop();
    const delays = sent.flatMap((times, n) =>
      times.map((at, place) => (seen.get(answerName(learners[n] ?? '', place + 1)) ?? Infinity) - at),
    );
    const latest = `${Math.max(...delays).toFixed(0)} ms`;
    return [
      {
        what: 'answer sent → on the live board of 40 learners',
        figures: spread(delays, { bound: '2000 ms' }),
      },
      { what: `… the latest of ${delays.length}`, figures: { p95: latest } },
    ];
  } finally {
    server.stop();
  }
}
