import type { AttemptView, SaveReply } from '@/lib/services/taking-views';
import type { JsonReply } from '../../_components/post-json';

/** What a reply means for the page. */
export type TakingReply<T> =
  | { kind: 'heard'; value: T }
  /** Keep everything, try again. */
  | { kind: 'retry' }
  | { kind: 'signed-out' }
  | { kind: 'gone' }
  /** The server will never take this. */
  | { kind: 'refused'; message: string };

/** Reads the word on a batch: also a refusal's body says it of each event. */
export function saveReplyOf({ status, body }: JsonReply): TakingReply<SaveReply> {
  if (isObject(body) && Array.isArray(body.results) && isObject(body.pulse))
    return { kind: 'heard', value: body as SaveReply };
  return otherwise(status, body);
}

export function viewReplyOf({ status, body }: JsonReply): TakingReply<AttemptView> {
  if (status === 200 && isObject(body) && Array.isArray(body.places))
    return { kind: 'heard', value: body as AttemptView };
  return otherwise(status, body);
}

function otherwise(status: number, body: unknown): Exclude<TakingReply<never>, { kind: 'heard' }> {
  if (status === 401 || status === 403) return { kind: 'signed-out' };
  if (status === 404) return { kind: 'gone' };
  if (status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429)
    return { kind: 'refused', message: isObject(body) ? String(body.message ?? '') : '' };
  return { kind: 'retry' };
}

function isObject(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null;
}
