import { randomUUID } from 'node:crypto';
import { strToU8 } from 'fflate';
import { openDatabase, replaceDatabase } from '../db/client';
import { importQuestions } from '../services/import-questions';
import type { Viewer } from '../services/page-views';
import { benchDatabase } from './bench-database';
import { PLAIN_GIFT } from './bench-formats';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const ROUNDS = 5;
const author: Viewer = { id: 'learner-0', name: 'bench', email: null, guest: false, role: 'instructor' };

/** An import of 2,000 questions through the service: read, made own questions, stored with their first versions in one transaction. */
export async function benchImport(): Promise<BenchRow[]> {
  const client = openDatabase(`file:${await benchDatabase({ learners: 1, cards: 0, eventsPerCard: 0 })}`);
  replaceDatabase(client);
  const bytes = strToU8(PLAIN_GIFT);
  const samples: number[] = [];
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const file = { id: randomUUID(), name: 'bench.gift', bytes, leave: [] };
    const started = performance.now();
    const done = await importQuestions(author, file, () => {
      steps += 1;
    });
    samples.push(performance.now() - started);
    if (!done.ok) throw new Error(done.problem.message);
  }
  replaceDatabase(undefined);
  await client.$disconnect();
  const what = `import GIFT, 2000 questions stored (SQLite), ${steps / ROUNDS} steps told`;
  return [{ what, figures: spread(samples, { bound: 'p95 ≤ 2 s' }) }];
}
