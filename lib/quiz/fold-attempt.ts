import { assertNever } from '../core/assert-never';
import type { AttemptEvent } from './attempt-event';
import type { AttemptState, PlaceState } from './attempt-state';

const untouched: PlaceState = {
  response: null,
  savedAt: null,
  tries: [],
  flagged: false,
  seen: false,
  answerOrder: [0, 0],
  flagOrder: [0, 0],
};

/** An attempt before its first event. */
export const noAttempt: AttemptState = {
  phase: 'not-started',
  startedAt: null,
  closedAt: null,
  epoch: 0,
  seq: 0,
  taken: [],
  extraMinutes: 0,
  lastSeenAt: null,
  places: {},
  messages: [],
  blurs: 0,
};

/** What events make of a state; with `noAttempt` and the whole log: the attempt. An event that is in it already changes nothing. */
export function foldAttempt(state: AttemptState, events: readonly AttemptEvent[]): AttemptState {
  return events.reduce(next, state);
}

/** The state of a place, also of one that nothing happened at. */
export function placeState({ places }: Pick<AttemptState, 'places'>, place: number): PlaceState {
  return places[place] ?? untouched;
}

/** Whether what was done at `order` came after what counts at a place. */
export function isLater(order: readonly [number, number], counts: readonly [number, number]): boolean {
  return order[0] > counts[0] || (order[0] === counts[0] && order[1] > counts[1]);
}

function next(before: AttemptState, event: AttemptEvent): AttemptState {
  const { seq, serverAt, client, action } = event;
  if (seq <= before.seq || (client?.epoch === before.epoch && before.taken.includes(client.clientSeq)))
    return before;
  const state: AttemptState =
    client === null
      ? { ...before, seq }
      : {
          ...before,
          seq,
          taken: client.epoch === before.epoch ? [...before.taken, client.clientSeq] : before.taken,
          lastSeenAt: Math.max(serverAt, before.lastSeenAt ?? 0),
        };
  const order = [client?.epoch ?? 0, client?.clientSeq ?? 0] as const;
  const at = (place: number, change: (one: PlaceState) => PlaceState): AttemptState => ({
    ...state,
    places: { ...state.places, [place]: change(placeState(state, place)) },
  });
  const close = (phase: AttemptState['phase'], closedAt: number): AttemptState =>
    state.phase === 'open' ? { ...state, phase, closedAt } : state;

  switch (action.type) {
    case 'save':
    case 'answer':
      return at(action.place, (one) => ({
        ...one,
        seen: true,
        ...(isLater(order, one.answerOrder)
          ? { response: action.response, savedAt: serverAt, answerOrder: order }
          : {}),
        tries: action.type === 'answer' ? [...one.tries, action.response] : one.tries,
      }));
    case 'flag':
    case 'unflag':
      return at(action.place, (one) =>
        isLater(order, one.flagOrder) ? { ...one, flagged: action.type === 'flag', flagOrder: order } : one,
      );
    case 'seen':
      return at(action.place, (one) => ({ ...one, seen: true }));
    case 'blur':
      return { ...state, blurs: state.blurs + 1 };
    case 'focus':
      return state;
    case 'start':
      return state.phase === 'not-started'
        ? { ...state, phase: 'open', startedAt: serverAt, epoch: 1 }
        : state;
    case 'takeover':
      return action.epoch > state.epoch ? { ...state, epoch: action.epoch, taken: [] } : state;
    case 'extend':
      return { ...state, extraMinutes: state.extraMinutes + action.minutes };
    case 'message':
      return { ...state, messages: [...state.messages, { at: serverAt, by: action.by, text: action.text }] };
    case 'submit':
      return close('submitted', serverAt);
    case 'expire':
      return close('expired', action.at);
    case 'end':
      return close('ended', serverAt);
    default:
      return assertNever(action);
  }
}
