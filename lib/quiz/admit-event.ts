import type { AttemptEvent, ClientEvent } from './attempt-event';
import type { AttemptState } from './attempt-state';
import { isLater, placeState } from './fold-attempt';

/** Why an event of a browser is not taken. Nothing of it is stored; what was saved before stands. */
export type Refusal =
  /** Another page writes now. */
  | 'taken-over'
  /** Handed in, or ended by an instructor. */
  | 'closed'
  /** Something newer is saved at that place, or the epoch was never given out. */
  | 'stale'
  /** After the end and its grace. */
  | 'time-over'
  /** The paper has no such place. */
  | 'unknown-place'
  | 'no-tries-left';

export type Admission =
  /** Append it, then fold it. */
  | { kind: 'take'; event: AttemptEvent }
  /** It is in the log, or the attempt was handed in before: answer as if it had just been taken. */
  | { kind: 'repeat' }
  | { kind: 'refused'; code: Refusal };

/**
 * Decides about what a browser sent, by the server's clock alone. `lastSaveAt`: see attempt-time. `triesOf`: how many tries a place has,
 * null for a place that the paper does not have. An `answer` that cannot be read as one uses no try: whoever calls grades it first and
 * sends it here as a `save`.
 */
export function admitEvent(
  state: AttemptState,
  { epoch, clientSeq, at, action }: ClientEvent,
  {
    now,
    lastSaveAt,
    triesOf,
  }: { now: number; lastSaveAt: number | null; triesOf: (place: number) => number | null },
): Admission {
  const refused = (code: Refusal): Admission => ({ kind: 'refused', code });
  if (state.phase === 'not-started') return refused('closed');
  if (epoch !== state.epoch) return refused(epoch < state.epoch ? 'taken-over' : 'stale');
  if (state.taken.includes(clientSeq)) return { kind: 'repeat' };
  if (state.phase === 'submitted' && action.type === 'submit') return { kind: 'repeat' };
  if (state.phase === 'expired') return refused('time-over');
  if (state.phase !== 'open') return refused('closed');
  if (lastSaveAt !== null && now > lastSaveAt) return refused('time-over');
  if ('place' in action) {
    const tries = triesOf(action.place);
    if (tries === null) return refused('unknown-place');
    const place = placeState(state, action.place);
    const answers = action.type === 'save' || action.type === 'answer';
    const counts = answers ? place.answerOrder : place.flagOrder;
    if (action.type !== 'seen' && !isLater([epoch, clientSeq], counts)) return refused('stale');
    if (action.type === 'answer' && place.tries.length >= tries) return refused('no-tries-left');
  }
  const event = { seq: state.seq + 1, serverAt: now, client: { epoch, clientSeq, at }, action };
  return { kind: 'take', event };
}
