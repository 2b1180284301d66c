import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import Database from 'better-sqlite3';
import { ApiLearner } from './api-learner';
import { OWN_SECRET, type OwnServer } from './own-server';
import { seedQuiz } from './quiz-class';

const LEARNERS = ['taker-0', 'taker-1', 'taker-2'];
/** Before each hand-in: few enough for many hand-ins, many enough for the limit of starts in ten minutes. */
const CHANGES = 40;

/** One who takes the quiz: where the attempt stands, and what the server said it has. */
type Run = { learner: ApiLearner; id: string; seq: number; said: Set<string>; handedIn: Set<string> };

/** Learners who take a quiz at a server that may be killed, and remember what it acknowledged. */
export class QuizTakers {
  /** Requests that got no answer, because the server was gone. */
  cut = 0;
  #runs: readonly Run[];
  #quizId: string;
  #file: string;

  constructor(server: OwnServer) {
    const settings = { attempts: null, coolDownMinutes: 0 };
    const seeded = seedQuiz(server.databaseUrl, { settings, learners: LEARNERS, secret: OWN_SECRET });
    this.#quizId = seeded.quizId;
    this.#file = server.databaseUrl.slice('file:'.length);
    this.#runs = LEARNERS.map((id, n) => ({
      ...{ learner: ApiLearner.of(server.base, seeded.cookies[n] ?? '', id), id: '', seq: 0 },
      ...{ said: new Set<string>(), handedIn: new Set<string>() },
    }));
  }

  get acknowledged(): number {
    return this.#runs.reduce((sum, { said }) => sum + said.size, 0);
  }

  get handedIn(): number {
    return this.#runs.reduce((sum, { handedIn }) => sum + handedIn.size, 0);
  }

  /** Takes attempt after attempt until the server is gone; what got no answer before is sent again as it was. */
  async takeUntilKilled(): Promise<void> {
    await Promise.all(
      this.#runs.map((run) =>
        this.#take(run).catch((error) => {
          // fetch's own words for a server that is not there; anything else is a finding.
          if (!(error instanceof TypeError)) throw error;
          this.cut += 1;
        }),
      ),
    );
  }

  async #take(run: Run): Promise<never> {
    const { learner, said, handedIn } = run;
    for (;;) {
      if (run.id === '') {
        const start = { id: randomUUID(), quizId: this.#quizId, password: null, preview: false };
        const begun = await learner.post('/api/attempts', start);
        if (begun.body === null) throw new TypeError('cut off in its answer');
        expect(begun.status).toBe(200);
        // The one that runs, where the answer to its start was lost.
        Object.assign(run, { id: begun.body.id, seq: 0 });
      }
      for (let next = run.seq + 1; next <= CHANGES; next++) {
        const action = { type: next % 2 === 0 ? 'unflag' : 'flag', place: 1 + (next % 8) };
        const event = { epoch: 1, clientSeq: next, at: 0, action };
        const reply = await learner.post(`/api/attempts/${run.id}/events`, { events: [event] });
        if (reply.body === null) throw new TypeError('cut off in its answer');
        expect(['taken', 'repeat']).toContain(reply.body.results?.[0]?.outcome);
        said.add(`${run.id} ${next}`);
        run.seq = next;
      }
      const submit = { epoch: 1, clientSeq: CHANGES + 1, at: 0, action: { type: 'submit' } };
      const reply = await learner.post(`/api/attempts/${run.id}/submit`, { events: [submit] });
      if (reply.body === null) throw new TypeError('cut off in its answer');
      expect(reply.status).toBe(200);
      said.add(`${run.id} ${CHANGES + 1}`);
      handedIn.add(run.id);
      run.id = '';
    }
  }

  /** Compares what was acknowledged with what the database has; the server must be gone. */
  expectNothingLostOrDoubled(): void {
    const database = new Database(this.#file, { readonly: true });
    const kept = database
      .prepare<[], { name: string; n: number }>(
        `SELECT attemptId || ' ' || clientSeq AS name, count(*) AS n FROM QuizEvent WHERE clientSeq IS NOT NULL GROUP BY 1`,
      )
      .all();
    const graded = database.prepare<[], { attemptId: string }>('SELECT attemptId FROM QuizGrade').all();
    database.close();
    expect(kept.filter(({ n }) => n !== 1)).toEqual([]);
    const names = new Set(kept.map(({ name }) => name));
    const grades = new Set(graded.map(({ attemptId }) => attemptId));
    for (const { said, handedIn } of this.#runs) {
      expect([...said].filter((name) => !names.has(name))).toEqual([]);
      expect([...handedIn].filter((id) => !grades.has(id))).toEqual([]);
    }
  }
}
