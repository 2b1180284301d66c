import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** What a class did: milliseconds of each request, the saves that the server confirmed, and learners who were refused something and gave up. */
export type ClassRun = {
  starts: number[];
  saves: number[];
  submits: number[];
  /** When (`performance.now()`) each save was sent: by learner, the first place first. */
  sent: number[][];
  confirmed: number;
  gaveUp: number;
};

export type ClassPlan = {
  /** Learners are spread over these servers. */
  bases: readonly string[];
  cookies: readonly string[];
  quizId: string;
  items: number;
  /** All have started within it, and each answers one question per `thinkMs`. */
  startWithinMs: number;
  thinkMs: number;
};

/** A class that takes a quiz as their pages do: start, take over, then one save for each question and the hand-in. */
export async function runClass({ bases, cookies, ...plan }: ClassPlan): Promise<ClassRun> {
  const sent = cookies.map((): number[] => []);
  const run: ClassRun = { starts: [], saves: [], submits: [], sent, confirmed: 0, gaveUp: 0 };
  await Promise.all(
    cookies.map((cookie, n) => {
      const base = bases[n % bases.length] ?? '';
      const delayMs = (n * plan.startWithinMs) / cookies.length;
      return learner({ base, cookie, delayMs, sent: sent[n] ?? [] }, plan, run).catch((error) => {
        // The first one says why; what they all say is the same.
        if (run.gaveUp === 0) console.error(error instanceof Error ? error.message : error);
        run.gaveUp += 1;
      });
    }),
  );
  return run;
}

type View = { items: { shown: Shown }[]; pulse: { epoch: number } };
type Shown = { form: string; options?: { id: string }[] };

async function learner(
  { base, cookie, delayMs, sent }: { base: string; cookie: string; delayMs: number; sent: number[] },
  { quizId, items, thinkMs }: Omit<ClassPlan, 'bases' | 'cookies'>,
  run: ClassRun,
): Promise<void> {
  const post = async <T>(path: string, body: unknown, into: number[] | null): Promise<T> => {
    const from = performance.now();
    const reply = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const json = (await reply.json()) as T;
    into?.push(performance.now() - from);
    if (reply.status !== 200)
      throw new Error(`${path}: ${reply.status} ${JSON.stringify(json).slice(0, 300)}`);
    return json;
  };
  await wait(delayMs);
  const start = { id: randomUUID(), quizId, password: null, preview: false };
  const { id } = await post<{ id: string }>('/api/attempts', start, run.starts);
  const view = await post<View>(`/api/attempts/${id}/takeover`, {}, null);
  const { epoch } = view.pulse;
  let clientSeq = 0;
  for (let place = 1; place <= items; place++) {
    await wait(thinkMs * (0.5 + ((place * 7919 + delayMs) % 100) / 100));
    clientSeq += 1;
    const action = { type: 'save', place, response: responseTo(view.items[place - 1]?.shown) };
    const events = [{ epoch, clientSeq, at: Date.now(), action }];
    sent.push(performance.now());
    const reply = await post<{ results: { outcome: string }[] }>(
      `/api/attempts/${id}/events`,
      { events },
      run.saves,
    );
    run.confirmed += reply.results.filter(({ outcome }) => outcome === 'taken').length;
  }
  const submit = { epoch, clientSeq: clientSeq + 1, at: Date.now(), action: { type: 'submit' } };
  await post(`/api/attempts/${id}/submit`, { events: [submit] }, run.submits);
}

function responseTo(shown: Shown | undefined): unknown {
  const first = shown?.options?.[0]?.id ?? 'o1';
  if (shown?.form === 'choose-one' || shown?.form === 'map-name') return { form: shown.form, chosen: first };
  if (shown?.form === 'choose-many') return { form: 'choose-many', chosen: [first] };
  return { form: 'type-in', text: 'an answer' };
}
