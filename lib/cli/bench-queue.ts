import { join } from 'node:path';
import { loadContent } from '../content/load';
import { openDatabase, replaceDatabase } from '../db/client';
import { repositoryRoot } from '../db/repository-root';
import { loadQueue } from '../services/load-queue';
import { defaultSettings } from '../srs/default-settings';
import { benchCatalogue } from './bench-catalogue';
import { benchDatabase, TODAY } from './bench-database';
import { quantile } from './bench-quantile';
import type { BenchRow } from './bench-table';

const BUILDS = 60;
const NOON = TODAY * 86_400_000 + 43_200_000;
const BOUNDS: Readonly<Record<number, string>> = { 20000: '≤ 8 ms', 100000: '≤ 25 ms' };

/** Builds the queue of a learner who has touched every card, a tenth of them due: the rows read, the limits, the order. */
export async function benchQueue(): Promise<BenchRow[]> {
  const { content } = loadContent(join(repositoryRoot(), 'content'));
  const rows: BenchRow[] = [];
  let smallest = 0;
  for (const cards of [1000, 20_000, 100_000]) {
    const catalogue = benchCatalogue(content, cards);
    const client = openDatabase(`file:${await benchDatabase({ learners: 1, cards, eventsPerCard: 1 })}`);
    replaceDatabase(client);
    const settings = defaultSettings('UTC');
    const times: number[] = [];
    for (let n = 0; n < BUILDS + 5; n++) {
      const started = performance.now();
      const queue = await loadQueue(catalogue, 'learner-0', settings, NOON, null);
      if (n >= 5) times.push(performance.now() - started);
      if (queue.order.length === 0) throw new Error('the queue is empty');
    }
    replaceDatabase(undefined);
    await client.$disconnect();
    const p50 = quantile(times, 0.5);
    if (smallest === 0) smallest = p50;
    rows.push({
      what: `${cards / 1000}k cards`,
      figures: {
        p50: `${p50.toFixed(1)} ms`,
        p95: `${quantile(times, 0.95).toFixed(1)} ms`,
        'bound (p95)': BOUNDS[cards] ?? '',
        'against 1k': (p50 / smallest).toFixed(1),
      },
    });
  }
  return rows;
}
