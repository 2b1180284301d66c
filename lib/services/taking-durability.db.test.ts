import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { openDatabase, replaceDatabase } from '../db/client';
import { migrate } from '../db/migrate';
import { findQuizAttempt } from '../db/quiz-attempts';
import { listAttemptEvents } from '../db/quiz-events';
import { findGrade } from '../db/quiz-grades';
import { foldAttempt, noAttempt } from '../quiz/fold-attempt';
import { quizOfEveryKind, seedQuizClass } from '../testing/quiz-class';

/** Five processes on one file at a time, ten times over: fifty that are killed. */
const ROUNDS = 10;
const AT_ONCE = 5;

test('kill -9 of fifty processes during saves and hand-ins: nothing acknowledged is lost, nothing is doubled', {
  timeout: 300_000,
}, async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'spokewise-test-')), 'kill.db')}`;
  await migrate(url);
  const client = openDatabase(url);
  replaceDatabase(client);
  const learners = Array.from({ length: AT_ONCE }, (_, n) => `learner-${n}`);
  const { quizId } = await seedQuizClass(client, { definition: quizOfEveryKind(), learners });

  const program = built();
  const said: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const lines = await Promise.all(
      learners.map((learner, n) =>
        takeAndKill([program, url, quizId, learner, `${round * 1000 + 1}`], 3 + ((round * AT_ONCE + n) % 40)),
      ),
    );
    said.push(...lines.flat());
    // What was running when its process died: else the next one's would have to be the same attempt.
    await client.quizAttempt.updateMany({ where: { open: 1 }, data: { open: null } });
  }

  const logs = new Map<string, Awaited<ReturnType<typeof listAttemptEvents>>>();
  for (const { id } of await client.quizAttempt.findMany({ select: { id: true } })) {
    const [log, attempt, grade] = [
      await listAttemptEvents(id),
      await findQuizAttempt(id),
      await findGrade(id),
    ];
    logs.set(id, log);
    // All that was begun is whole, also what was cut off before it was acknowledged.
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1));
    expect(foldAttempt(noAttempt, log)).toEqual(attempt?.state);
    expect(grade !== null).toBe(attempt?.state.phase === 'submitted');
  }
  const keys = await client.quizAttemptKey.count();
  await client.$disconnect();
  replaceDatabase(undefined);
  rmSync(dirname(program), { recursive: true });
  expect(keys).toBe(logs.size);
  const lost = said.filter((line) => {
    const [what, id = '', n] = line.split(' ');
    const found = (logs.get(id) ?? []).filter(
      ({ action, client: by }) => action.type === what && (by?.clientSeq ?? 0) === Number(n),
    );
    return found.length !== 1;
  });
  expect(lost).toEqual([]);
  expect(said.filter((line) => line.startsWith('save')).length).toBeGreaterThan(500);
  expect(said.filter((line) => line.startsWith('submit')).length).toBeGreaterThan(20);
});

/** The program in one file, which starts in a fraction of the time; inside the project, where it finds its packages. */
function built(): string {
  const outfile = join(mkdtempSync('node_modules/.taking-'), 'program.mjs');
  buildSync({
    entryPoints: ['lib/testing/take-until-killed.ts'],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
  });
  return outfile;
}

/** Starts the program, kills it after `count` acknowledgements, and gives all that it acknowledged. */
async function takeAndKill(args: readonly string[], count: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--conditions=react-server', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.split('\n').length > count) child.kill('SIGKILL');
    });
    child.once('close', () => resolve());
  });
  return said.split('\n').slice(0, -1);
}
