import type { DeliveryReply } from '@/lib/services/review-views';

/** What to do after an attempt to deliver a batch. */
export type DeliveryOutcome =
  | { kind: 'delivered'; reply: DeliveryReply }
  /** Keep everything; the learner has to sign in again. */
  | { kind: 'signed-out' }
  /** Keep everything; another learner has signed in in this browser since. */
  | { kind: 'another-learner' }
  /** Keep everything; try again later. */
  | { kind: 'retry' }
  /** The server will never take this batch: try its events one by one, and drop the one that fails alone. */
  | { kind: 'unacceptable'; message: string };

/** Reads an HTTP status and a parsed body (null: none, or not JSON). Status 0 stands for no connection. */
export function deliveryOutcome(status: number, body: unknown): DeliveryOutcome {
  if (status === 403 && codeOf(body) === 'another-learner') return { kind: 'another-learner' };
  if (status === 401 || status === 403) return { kind: 'signed-out' };
  if (status >= 200 && status < 300) {
    // A captive portal answers 200 with a page of its own: that is not a delivery.
    return isReply(body) ? { kind: 'delivered', reply: body } : { kind: 'retry' };
  }
  if (status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429) {
    return { kind: 'unacceptable', message: sentence(body) };
  }
  return { kind: 'retry' };
}

function isReply(body: unknown): body is DeliveryReply {
  return typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results);
}

function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
}

function sentence(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string') {
    return body.message;
  }
  return 'The server could not take one of your answers. Everything else is safe.';
}
