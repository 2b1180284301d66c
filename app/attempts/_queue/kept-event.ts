import type { ClientAction, ClientEvent } from '@/lib/quiz/attempt-event';
import type { PlaceView } from '@/lib/services/taking-views';

/** Something that the learner did and the server has not confirmed yet, as it is kept in the browser. */
export type KeptEvent = {
  action: ClientAction;
  /** The browser's clock. */
  at: number;
  /** The epoch of the page in which it was done. */
  base: number;
  /** Of a try: how many had been used before it. */
  triesUsed: number;
  /** What it was sent as, so that a repeat is known as one. Null: not sent yet. */
  sent: readonly [epoch: number, clientSeq: number] | null;
};

/** What a later deed of the same kind takes the place of: the last answer of a place, its last flag. A try stays. */
export function keptKey(action: ClientAction): string {
  switch (action.type) {
    case 'save':
      return `answer/${action.place}`;
    case 'answer':
      return `try/${action.place}`;
    case 'flag':
    case 'unflag':
      return `flag/${action.place}`;
    case 'seen':
      return `seen/${action.place}`;
    case 'submit':
      return 'submit';
    default:
      // How often the page was left is counted: each is kept.
      return `${action.type}/${crypto.randomUUID()}`;
  }
}

/**
 * Whether something kept still counts when its page writes again, in a new epoch. What another page has answered since is not written
 * over; a try that arrived although its reply was lost is not made again.
 */
export function stillCounts({ action, base, triesUsed }: KeptEvent, places: readonly PlaceView[]): boolean {
  if (!('place' in action)) return action.type === 'submit';
  const there = places.find(({ place }) => place === action.place);
  if (there === undefined) return false;
  if (action.type === 'save') return there.epoch <= base;
  if (action.type === 'answer') return there.epoch <= base && there.triesUsed <= triesUsed;
  return true;
}

/** As it goes to the server; only what has a name there. */
export function asClientEvent({ action, at, sent }: KeptEvent): ClientEvent[] {
  return sent === null ? [] : [{ epoch: sent[0], clientSeq: sent[1], at, action }];
}
