import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';

/** Requests that are being answered. One count for the process: Next bundles this module more than once. */
const holder = globalThis as typeof globalThis & { spokewiseAtWork?: { requests: number } };
holder.spokewiseAtWork ??= { requests: 0 };
const count = holder.spokewiseAtWork;

const LOOK_MS = 5;
/** Under a load that never ends, work in the background gets its turn all the same. */
const PATIENCE_MS = 500;

/** Counts `work` as a request while it lasts. */
export async function atWork<T>(work: () => Promise<T>): Promise<T> {
  count.requests += 1;
  try {
    return await work();
  } finally {
    count.requests -= 1;
  }
}

/** Resolves when no request is being answered, or after half a second: what nobody waits for comes in between. */
export async function betweenRequests(): Promise<void> {
  for (let waited = 0; count.requests > 0 && waited < PATIENCE_MS; waited += LOOK_MS) await wait(LOOK_MS);
}
