import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { loadContent } from '../content/load';
import { openDatabase, replaceDatabase } from '../db/client';
import { findCard } from '../db/find-card';
import { repositoryRoot } from '../db/repository-root';
import { deliver } from '../services/deliver';
import { defaultSettings } from '../srs/default-settings';
import { benchCatalogue } from './bench-catalogue';
import { benchDatabase, itemId, TODAY } from './bench-database';
import { quantile } from './bench-quantile';
import type { BenchRow } from './bench-table';

const SAVES = 400;
const NOON = TODAY * 86_400_000 + 43_200_000;

/**
 * Saves reviews through the service (find the card, schedule, insert the event, update the card) on databases of four sizes, and the
 * same three statements on bare better-sqlite3 in one transaction with the same pragmas, taking turns in the same run.
 */
export async function benchReviews(): Promise<BenchRow[]> {
  const { content } = loadContent(join(repositoryRoot(), 'content'));
  const rows: BenchRow[] = [];
  let smallest = 0;
  for (const { name, ...size } of [
    { name: '1k cards', learners: 1, cards: 1000, eventsPerCard: 3 },
    { name: '20k cards', learners: 1, cards: 20_000, eventsPerCard: 3 },
    { name: '100k cards', learners: 1, cards: 100_000, eventsPerCard: 3 },
    { name: '1M events, 100 learners', learners: 100, cards: 1000, eventsPerCard: 10 },
  ]) {
    const file = await benchDatabase(size);
    const catalogue = benchCatalogue(content, size.cards);
    const client = openDatabase(`file:${file}`);
    replaceDatabase(client);
    const bare = bareSave(await benchDatabase({ ...size, learners: Math.min(size.learners, 2) }));
    const settings = defaultSettings('UTC');
    const ours: number[] = [];
    const reference: number[] = [];
    for (let n = 0; n < SAVES + 20; n++) {
      const id = itemId((n * 7) % size.cards);
      const version = (await findCard('learner-0', id))?.version ?? 0;
      const started = performance.now();
      const result = await deliver(
        { catalogue, learnerId: 'learner-0', sessionId: 'bench', settings, now: NOON + n },
        {
          kind: 'review',
          id: randomUUID(),
          itemId: id,
          version,
          rating: 3,
          previewDay: TODAY,
          durationMs: 5000,
          seed: 's',
          answer: { form: 'flip' },
        },
      );
      const middle = performance.now();
      if (result.status !== 'saved') throw new Error(`not saved: ${result.code}`);
      bare.save((n * 7) % size.cards, n);
      const ended = performance.now();
      // The first ones warm caches and compile.
      if (n >= 20) {
        ours.push(middle - started);
        reference.push(ended - middle);
      }
    }
    bare.close();
    replaceDatabase(undefined);
    await client.$disconnect();
    const p50 = quantile(ours, 0.5);
    if (smallest === 0) smallest = p50;
    rows.push({
      what: name,
      figures: {
        p50: ms(p50),
        p95: ms(quantile(ours, 0.95)),
        p99: ms(quantile(ours, 0.99)),
        'bare p50': ms(quantile(reference, 0.5)),
        'bare p95': ms(quantile(reference, 0.95)),
        'ratio p50': (p50 / quantile(reference, 0.5)).toFixed(1),
        'against 1k': (p50 / smallest).toFixed(2),
      },
    });
  }
  return rows;
}

function bareSave(file: string) {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const find = db.prepare('SELECT * FROM Card WHERE learnerId = ? AND itemId = ?');
  const insert = db.prepare(
    `INSERT INTO CardEvent (id, learnerId, cardId, sequence, kind, at, studyDay, zone, offsetMinutes, rolloverHour, rating,
      stateWas, stateBefore, stateAfter, undone)
     VALUES (?, 'learner-0', ?, ?, 'review', ?, ?, 'UTC', 0, 4, 3, 'review', ?, ?, 0)`,
  );
  const update = db.prepare(
    'UPDATE Card SET stability = ?, reps = reps + 1, dueDay = ?, version = ? WHERE id = ? AND version = ?',
  );
  const snapshot = 'x'.repeat(330);
  const save = db.transaction((n: number, salt: number) => {
    const card = find.get('learner-0', itemId(n)) as { id: string; version: number };
    insert.run(`bare-${salt}-${n}`, card.id, card.version + 1, NOON, TODAY, snapshot, snapshot);
    update.run(30, TODAY + 30, card.version + 1, card.id, card.version);
  });
  return { save, close: () => db.close() };
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
