import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrate } from '../db/migrate';

import { type CardMemory, NEW_CARD } from '../srs/card-memory';
import { DEFAULT_PARAMETERS } from '../srs/default-parameters';

export const TODAY = 20_781;
const DAY_MS = 86_400_000;

/** A file with `learners` learners, each with `cards` cards in review (a tenth of them due today) and `eventsPerCard` events. */
export async function benchDatabase(size: {
  learners: number;
  cards: number;
  eventsPerCard: number;
}): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'spokewise-bench-')), 'bench.db');
  await migrate(`file:${file}`);
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const now = Date.UTC(2026, 10, 24, 12);
  const parameters = JSON.stringify(DEFAULT_PARAMETERS);
  const parameterId = 'bench-parameters';
  db.prepare('INSERT INTO SchedulerParameters (id, parameters, createdAt) VALUES (?, ?, ?)').run(
    parameterId,
    parameters,
    now,
  );
  const user = db.prepare(
    'INSERT INTO User (id, name, email, emailVerified, createdAt, updatedAt, role) VALUES (?, ?, ?, 0, ?, ?, ?)',
  );
  const card = db.prepare(
    `INSERT INTO Card (id, learnerId, itemId, noteId, state, stability, difficulty, learningStep, reps, lapses, dueDay,
      lastStudyDay, lastReviewAt, scheduledDays, desiredRetention, suspended, leech, version)
     VALUES (?, ?, ?, ?, 'review', ?, ?, 0, ?, 0, ?, ?, ?, ?, 0.9, 0, 0, ?)`,
  );
  const event = db.prepare(
    `INSERT INTO CardEvent (id, learnerId, cardId, sequence, kind, at, studyDay, sessionId, zone, offsetMinutes, rolloverHour,
      rating, stateWas, durationMs, rawDurationMs, scheduledDays, fuzzSeed, parametersId, stateBefore, stateAfter, undone)
     VALUES (?, ?, ?, ?, 'review', ?, ?, 'bench', 'UTC', 0, 4, 3, 'review', 6000, 6000, ?, ?, ?, ?, ?, 0)`,
  );
  const fill = db.transaction((learner: number) => {
    const id = `learner-${learner}`;
    user.run(id, id, `${id}@example.org`, now, now, 'learner');
    for (let n = 0; n < size.cards; n++) {
      const scheduledDays = 20 + (n % 40);
      // A tenth due by today, spread over the last days; the rest ahead.
      const dueDay = n % 10 === 0 ? TODAY - (n % 7) : TODAY + 1 + (n % 60);
      const lastStudyDay = dueDay - scheduledDays;
      const lastReviewAt = lastStudyDay * DAY_MS + DAY_MS / 2;
      const cardId = `card-${learner}-${n}`;
      card.run(
        cardId,
        id,
        itemId(n),
        `note-${n}`,
        scheduledDays,
        5,
        size.eventsPerCard,
        dueDay,
        lastStudyDay,
        lastReviewAt,
        scheduledDays,
        size.eventsPerCard,
      );
      const memory: CardMemory = {
        ...NEW_CARD,
        state: 'review',
        stability: scheduledDays,
        difficulty: 5,
        reps: 1,
        dueDay,
        lastStudyDay,
        lastReviewAt,
        scheduledDays,
        desiredRetention: 0.9,
      };
      const snapshot = JSON.stringify(memory);
      for (let e = 1; e <= size.eventsPerCard; e++) {
        const day = lastStudyDay - (size.eventsPerCard - e) * 10;
        event.run(
          `event-${learner}-${n}-${e}`,
          id,
          cardId,
          e,
          day * DAY_MS,
          day,
          scheduledDays,
          `${cardId}:${e}`,
          parameterId,
          snapshot,
          snapshot,
        );
      }
    }
  });
  for (let learner = 0; learner < size.learners; learner++) fill(learner);
  db.exec('ANALYZE');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return file;
}

/** Item ids of the bench's own content. */
export function itemId(n: number): string {
  return `bench-${n}`;
}
