import type { BoardSnapshot } from '../services/board-views';

/**
 * Watches the live board of a quiz as its page does, until `stop`. Gives when (`performance.now()`) each answer came up: by
 * `answerName`.
 */
export async function followBoard(
  base: string,
  quizId: string,
  cookie: string,
): Promise<{ seen: ReadonlyMap<string, number>; stop(): void }> {
  const seen = new Map<string, number>();
  const abort = new AbortController();
  const reply = await fetch(`${base}/api/quizzes/${quizId}/live`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: abort.signal,
  });
  if (reply.status !== 200 || reply.body === null) throw new Error(`the board: ${reply.status}`);
  void read(reply.body, seen).catch(() => undefined);
  return { seen, stop: () => abort.abort() };
}

/** Somebody's answer to the question at a place. */
export function answerName(personId: string, place: number): string {
  return `${personId} ${place}`;
}

async function read(body: ReadableStream<Uint8Array>, seen: Map<string, number>): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const events = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) note(JSON.parse(data) as BoardSnapshot, seen);
    }
  }
}

function note({ rows }: BoardSnapshot, seen: Map<string, number>): void {
  const now = performance.now();
  for (const { personId, cells } of rows)
    for (const [at, cell] of [...cells].entries()) {
      const name = answerName(personId, at + 1);
      if ((cell === 'a' || cell === 'h') && !seen.has(name)) seen.set(name, now);
    }
}
