import { openDatabase, replaceDatabase } from '../db/client';
import { appendEvents, findQuizAttempt, insertQuizAttempt } from '../db/quiz-attempts';
import { admitEvent } from '../quiz/admit-event';
import type { AttemptEvent, ClientAction } from '../quiz/attempt-event';
import { foldAttempt, noAttempt } from '../quiz/fold-attempt';

/**
 * A program for the durability test: begins attempts for ever, saves two at a time as two pages would, hands in, and says each thing once
 * it is acknowledged. It does what the services do without their content, which takes longer to load than a process lives here.
 */
const [url = '', quizId = '', personId = '', from = '1'] = process.argv.slice(2);
replaceDatabase(openDatabase(url));
const now = Date.UTC(2026, 10, 24, 12);
const ends = { endsAt: null, lastSaveAt: null };
const paper = { seed: 's', sections: [], items: [], blueprint: null };

async function save(id: string, clientSeq: number, action: ClientAction): Promise<void> {
  for (;;) {
    const attempt = await findQuizAttempt(id);
    if (attempt === null) return;
    const admission = admitEvent(
      attempt.state,
      { epoch: 1, clientSeq, at: now, action },
      { now, lastSaveAt: null, triesOf: () => 1 },
    );
    if (admission.kind !== 'take') return;
    const state = foldAttempt(attempt.state, [admission.event]);
    const grade = action.type === 'submit' ? gradeOf(id) : null;
    if (await appendEvents(id, attempt.state.seq, { events: [admission.event], state, ...ends, grade }))
      break;
  }
  process.stdout.write(`${action.type} ${id} ${clientSeq}\n`);
}

function gradeOf(attemptId: string) {
  const score = {
    ...{
      points: 0,
      of: 0,
      percent: 0,
      weightedPercent: null,
      decides: 'raw' as const,
      passed: null,
      lateShare: 1,
    },
    ...{ domains: [], placesWeakestFirst: [] },
  };
  return { attemptId, score, grades: [], percent: 0, passed: null, regrades: 0, gradedAt: now };
}

for (let order = Number(from); ; order += 1) {
  const id = `${personId}-${order}`;
  const event: AttemptEvent = { seq: 1, serverAt: now, client: null, action: { type: 'start' } };
  const state = foldAttempt(noAttempt, [event]);
  const attempt = { id, quizId, revision: 1, personId, order, preview: false, startedAt: now, ...ends };
  if (await insertQuizAttempt({ ...attempt, paper, keys: [], state, event }))
    process.stdout.write(`start ${id} 0\n`);
  for (let seq = 1; seq <= 12; seq += 2)
    await Promise.all(
      [seq, seq + 1].map((n) =>
        save(id, n, { type: 'save', place: n, response: { form: 'type-in', text: `${n}` } }),
      ),
    );
  await save(id, 13, { type: 'submit' });
}
