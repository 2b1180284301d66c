import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../db/client';
import { startPostgresql } from '../testing/postgresql-server';
import { type ClassRun, runClass } from './bench-class';
import { EXAM_ITEMS, seedExam } from './bench-exam';
import { memoryOf } from './bench-memory';
import { benchServer } from './bench-server';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const LEARNERS = 300;
/** All start within 40 seconds, and answer a question every four. */
const PLAN = { items: EXAM_ITEMS, startWithinMs: 40_000, thinkMs: 4000 };
/** Its scenarios are drawn by then: learners open the page of a quiz before they start it. */
const WARM_MS = 60_000;
/** What is not needed any more has been collected by then. */
const REST_MS = 30_000;

/** 300 learners take a 20-item exam at once: on SQLite, on PostgreSQL, and by two processes on one PostgreSQL. */
export async function benchQuizzes(): Promise<BenchRow[]> {
  const rows = await exam('SQLite', 1, null);
  const postgresql = await startPostgresql();
  if (postgresql === null) return rows;
  try {
    for (const processes of [1, 2]) {
      await postgresql.run(`CREATE DATABASE exam_${processes}`);
      const url = postgresql.url(`exam_${processes}`);
      rows.push(
        ...(await exam(`PostgreSQL, ${processes === 1 ? '1 process' : '2 processes'}`, processes, url)),
      );
    }
  } finally {
    await postgresql.stop();
  }
  return rows;
}

async function exam(name: string, processes: number, url: string | null): Promise<BenchRow[]> {
  const servers = [];
  for (let n = 0; n < processes; n++) servers.push(await benchServer(4630 + n, url));
  const [first] = servers;
  if (first === undefined) return [];
  const database = url ?? `file:${first.database}`;
  try {
    const learners = Array.from({ length: LEARNERS }, (_, n) => `learner-${n}`);
    const { quizId, cookies } = seedExam(database, learners);
    const bases = servers.map(({ base }) => base);
    for (const base of bases)
      await fetch(`${base}/quizzes/${quizId}`, { headers: { cookie: cookies[0] ?? '' } });
    await wait(WARM_MS);
    const before = servers.map(({ pid }) => memoryOf(pid));
    const run = await runClass({ ...PLAN, bases, cookies, quizId });
    const after = servers.map(({ pid }) => memoryOf(pid));
    await wait(REST_MS);
    const atRest = servers.map(({ pid }) => memoryOf(pid));
    const kept = await keptEvents(database, quizId);
    return [
      { what: `${name}: start of an attempt`, figures: spread(run.starts, { bound: '150 ms (p95)' }) },
      { what: `${name}: save of an answer`, figures: spread(run.saves, { bound: '50 ms (p95)' }) },
      { what: `${name}: hand-in, graded`, figures: spread(run.submits) },
      { what: `${name}: saves confirmed, lost, doubled`, figures: { p50: lostWords(run, kept) } },
      { what: `${name}: learners who were refused something`, figures: { p50: String(run.gaveUp) } },
      {
        what: `${name}: memory before, right after, at rest`,
        figures: { p50: `${before.join('+')}, ${after.join('+')}, ${atRest.join('+')} MB` },
      },
    ];
  } finally {
    for (const { stop } of servers) stop();
  }
}

function lostWords({ confirmed }: ClassRun, { saves, places }: { saves: number; places: number }): string {
  return `${confirmed}, ${Math.max(0, confirmed - places)}, ${saves - places}`;
}

/** Saves in the logs of a quiz, and how many places of attempts they are about. */
async function keptEvents(database: string, quizId: string): Promise<{ saves: number; places: number }> {
  const client = openDatabase(database);
  const rows = await client.quizEvent.findMany({
    where: { attempt: { quizId }, clientSeq: { not: null } },
    select: { attemptId: true, action: true },
  });
  await client.$disconnect();
  const saves = rows
    .map(({ attemptId, action }) => ({
      attemptId,
      ...(JSON.parse(action) as { type: string; place?: number }),
    }))
    .filter(({ type }) => type === 'save');
  return { saves: saves.length, places: new Set(saves.map((one) => `${one.attemptId} ${one.place}`)).size };
}
