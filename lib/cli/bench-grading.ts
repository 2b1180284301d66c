import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Challenge, ClusterFiles } from '../content/challenge';
import { changedFiles } from '../content/changed-files';
import { openDatabase, replaceDatabase } from '../db/client';
import { migrate } from '../db/migrate';
import { gradeChallenge } from '../questions/challenge/grade-challenge';
import { readSubmission } from '../questions/challenge/read-submission';
import { changeChallengeAttempt } from '../services/change-challenge-attempt';
import type { Viewer } from '../services/page-views';
import { submitChallenge } from '../services/submit-challenge';
import { quantile } from './bench-quantile';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

type State = { challenge: Challenge; changed: ClusterFiles };

const GRADINGS = 2000;
const SUBMISSIONS = 450;
/** The service refuses more than a hundred a minute. */
const OF_ONE_LEARNER = 90;
const CHECKS = 3;

/** What judging costs the server: the library on the start, the solutions and the wrong turns of every challenge; the whole service; and the check of all. */
export async function benchGrading(challenges: readonly Challenge[]): Promise<BenchRow[]> {
  const states = challenges.flatMap((challenge): State[] =>
    [
      challenge.start,
      ...challenge.solutions.map(({ files }) => files),
      ...challenge.wrong.map(({ files }) => files),
    ].map((files) => ({ challenge, changed: changedFiles(challenge.start, files) })),
  );
  const { ours, reference } = gradings(states);
  const saved = await submissions(states);
  const checks = Array.from({ length: CHECKS }, check);
  const about = `${states.length} states of ${challenges.length} challenges`;
  return [
    { what: 'Reference: the yaml library parses the same files', figures: spread(reference, { digits: 1 }) },
    { what: `Read and grade what was handed in, ${about}`, figures: spread(ours, { reference, digits: 1 }) },
    { what: 'Through the submit service (SQLite)', figures: spread(saved, { reference, digits: 1 }) },
    {
      what: `check:challenges, all ${challenges.length} in one process, of ${CHECKS} runs`,
      figures: {
        p50: `${(quantile(checks, 0.5) / 1000).toFixed(1)} s`,
        p95: `${(quantile(checks, 0.95) / 1000).toFixed(1)} s`,
        bound: '≤ 30 s',
      },
    },
  ];
}

function gradings(states: readonly State[]): { ours: number[]; reference: number[] } {
  const [ours, reference]: [number[], number[]] = [[], []];
  for (let n = -200; n < GRADINGS; n++) {
    const { challenge, changed } = states[(n + 200) % states.length] as State;
    const from = performance.now();
    const files = readSubmission(challenge, changed);
    if (!files.ok) throw new Error(files.problem);
    gradeChallenge(challenge, files.value);
    const middle = performance.now();
    for (const [path, text] of Object.entries(files.value))
      if (/\.ya?ml$|\.conf$/.test(path)) parseAllDocuments(text);
    const to = performance.now();
    // The first ones compile.
    if (n < 0) continue;
    ours.push(middle - from);
    reference.push(to - middle);
  }
  return { ours, reference };
}

async function submissions(states: readonly State[]): Promise<number[]> {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'spokewise-bench-')), 'bench.db')}`;
  await migrate(url);
  const client = openDatabase(url);
  replaceDatabase(client);
  const times: number[] = [];
  let viewer: Viewer | undefined;
  for (let n = -20; n < SUBMISSIONS; n++) {
    if (viewer === undefined || n % OF_ONE_LEARNER === 0) viewer = await learner(`learner-${n}`);
    const { challenge, changed } = states[(n + 20) % states.length] as State;
    await changeChallengeAttempt(viewer, { slug: challenge.id, action: 'start-learn' });
    const from = performance.now();
    const reply = await submitChallenge(viewer, { id: randomUUID(), slug: challenge.id, files: changed });
    if (n >= 0) times.push(performance.now() - from);
    if (!reply.ok) throw new Error(`${challenge.id} was refused: ${reply.problem.message}`);
  }
  replaceDatabase(undefined);
  await client.$disconnect();
  return times;

  async function learner(id: string): Promise<Viewer> {
    const now = new Date();
    await client.user.create({
      data: { id, name: id, email: `${id}@example.org`, isAnonymous: true, createdAt: now, updatedAt: now },
    });
    return { id, name: id, email: null, guest: true, role: 'learner' };
  }
}

function check(): number {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/check-challenges.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.error('check:challenges found faults; `npm run check:challenges` says which.');
  return performance.now() - from;
}
