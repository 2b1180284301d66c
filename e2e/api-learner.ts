import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

export type Reply = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: replies are looked into by many tests, each knows its shape
  body: any;
};

/** Every item id of the content, in the order of the lock file. */
export const ITEM_IDS: readonly string[] = readFileSync('content/ids.lock', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** A learner without a browser: speaks to the routes as the page does. */
export class ApiLearner {
  readonly base: string;
  readonly cookie: string;
  readonly id: string;

  private constructor(base: string, cookie: string, id: string) {
    this.base = base;
    this.cookie = cookie;
    this.id = id;
  }

  static async guest(base: string): Promise<ApiLearner> {
    return ApiLearner.#from(base, await ApiLearner.auth(base, 'sign-in/anonymous', {}));
  }

  static async signUp(base: string, email: string): Promise<ApiLearner> {
    const account = { name: 'Ada', email, password: 'correct horse battery' };
    return ApiLearner.#from(base, await ApiLearner.auth(base, 'sign-up/email', account));
  }

  /** Somebody who has signed in elsewhere, by their cookie. */
  static of(base: string, cookie: string, id: string): ApiLearner {
    return new ApiLearner(base, cookie, id);
  }

  static auth(base: string, path: string, body: unknown): Promise<Response> {
    return fetch(`${base}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: JSON.stringify(body),
    });
  }

  static async #from(base: string, response: Response): Promise<ApiLearner> {
    expect(response.status).toBe(200);
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new ApiLearner(base, cookie, (await response.json()).user.id);
  }

  /** The same learner, by the same cookie, at another server. */
  at(base: string): ApiLearner {
    return new ApiLearner(base, this.cookie, this.id);
  }

  async get(path: string): Promise<Reply> {
    return read(await fetch(`${this.base}${path}`, { headers: { cookie: this.cookie } }));
  }

  /** Posts JSON; `headers` win, and a string body is sent as it is. */
  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return read(
      await fetch(`${this.base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  }

  /** Delivers events to the session "api-session"; gives the results. */
  async deliver(...events: unknown[]) {
    const reply = await this.post('/api/reviews', { sessionId: 'api-session', events });
    expect(reply.status).toBe(200);
    return reply.body.results;
  }

  async export() {
    const reply = await this.get('/api/export');
    expect(reply.status).toBe(200);
    return reply.body;
  }
}

/** A review event as the browser makes it. */
export function reviewEvent(itemId: string, version: number, over: Record<string, unknown> = {}) {
  return {
    kind: 'review',
    id: randomUUID(),
    itemId,
    version,
    rating: 3,
    previewDay: 0,
    durationMs: 1000,
    seed: 's',
    answer: { form: 'flip' },
    ...over,
  };
}

async function read(response: Response): Promise<Reply> {
  return { status: response.status, body: await response.json().catch(() => null) };
}
