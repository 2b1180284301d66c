import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admitEvent } from './admit-event';
import type { AttemptEvent, ClientAction, ClientEvent, ServerAction } from './attempt-event';
import { attemptEventSchema, clientEventSchema } from './attempt-event';
import type { AttemptState } from './attempt-state';
import { foldAttempt, noAttempt, placeState } from './fold-attempt';

const START = 1_000_000;
const rules = { now: START + 1000, lastSaveAt: null, triesOf: (place: number) => (place <= 3 ? 2 : null) };

function server(state: AttemptState, action: ServerAction, serverAt = START): AttemptState {
  return foldAttempt(state, [{ seq: state.seq + 1, serverAt, client: null, action }]);
}
const begun = server(noAttempt, { type: 'start' });

function sent(clientSeq: number, action: ClientAction, epoch = 1): ClientEvent {
  return { epoch, clientSeq, at: 0, action };
}
function save(place: number, chosen: string): ClientAction {
  return { type: 'save', place, response: { form: 'choose-one', chosen } };
}
function take(state: AttemptState, event: ClientEvent, how: Partial<typeof rules> = {}): AttemptState {
  const admission = admitEvent(state, event, { ...rules, ...how });
  if (admission.kind === 'refused') throw new Error(admission.code);
  return admission.kind === 'repeat' ? state : foldAttempt(state, [admission.event]);
}
function code(state: AttemptState, event: ClientEvent, how: Partial<Parameters<typeof admitEvent>[2]> = {}) {
  const admission = admitEvent(state, event, { ...rules, ...how });
  return admission.kind === 'refused' ? admission.code : admission.kind;
}

test('a save is kept with the time of the server, and a retry changes nothing', () => {
  const once = take(begun, sent(1, save(1, 'o2')));
  expect(placeState(once, 1)).toMatchObject({
    response: { form: 'choose-one', chosen: 'o2' },
    savedAt: START + 1000,
    seen: true,
  });
  expect(code(once, sent(1, save(1, 'o2')))).toBe('repeat');
  expect(take(once, sent(1, save(1, 'o2')))).toBe(once);
});

test.each([
  [
    'another page writes',
    server(begun, { type: 'takeover', epoch: 2 }),
    sent(1, save(1, 'o1')),
    {},
    'taken-over',
  ],
  ['an epoch that was never given', begun, sent(1, save(1, 'o1'), 7), {}, 'stale'],
  [
    'older than what is saved there',
    take(begun, sent(5, save(1, 'o2'))),
    sent(4, save(1, 'o1')),
    {},
    'stale',
  ],
  ['older, of another place', take(begun, sent(5, save(1, 'o2'))), sent(4, save(2, 'o1')), {}, 'take'],
  ['a place that the paper has not', begun, sent(1, save(4, 'o1')), {}, 'unknown-place'],
  ['not begun', noAttempt, sent(1, save(1, 'o1')), {}, 'closed'],
  ['handed in', take(begun, sent(1, { type: 'submit' })), sent(2, save(1, 'o1')), {}, 'closed'],
  ['handed in again', take(begun, sent(1, { type: 'submit' })), sent(2, { type: 'submit' }), {}, 'repeat'],
  ['ended', server(begun, { type: 'end', by: 'i' }), sent(1, save(1, 'o1')), {}, 'closed'],
  ['expired', server(begun, { type: 'expire', at: 5 }), sent(1, { type: 'submit' }), {}, 'time-over'],
  ['the last moment of the grace', begun, sent(1, save(1, 'o1')), { lastSaveAt: START + 1000 }, 'take'],
  ['one millisecond later', begun, sent(1, save(1, 'o1')), { lastSaveAt: START + 999 }, 'time-over'],
  [
    'handing in one millisecond later',
    begun,
    sent(1, { type: 'submit' }),
    { lastSaveAt: START + 999 },
    'time-over',
  ],
] as const)('%s', (_name, state, event, how, expected) => {
  expect(code(state, event, how)).toBe(expected);
});

test('a place takes as many tries as its slot has', () => {
  const answer = (seq: number) => sent(seq, { ...save(1, 'o1'), type: 'answer' } as ClientAction);
  const twice = take(take(begun, answer(1)), answer(2));
  expect(placeState(twice, 1).tries).toHaveLength(2);
  expect(code(twice, answer(3))).toBe('no-tries-left');
  expect(code(twice, answer(2))).toBe('repeat');
});

test('whoever takes over goes on from what was saved, also from count 1', () => {
  const first = take(begun, sent(9, save(1, 'o1')));
  const second = take(server(first, { type: 'takeover', epoch: 2 }), sent(1, save(1, 'o3'), 2));
  expect(placeState(second, 1).response).toEqual({ form: 'choose-one', chosen: 'o3' });
  expect(code(second, sent(10, save(1, 'o1')))).toBe('taken-over');
});

const action = fc.oneof(
  fc
    .record({ place: fc.integer({ min: 1, max: 3 }), chosen: fc.constantFrom('o1', 'o2', 'o3') })
    .map(({ place, chosen }): ClientAction => save(place, chosen)),
  fc.record({
    type: fc.constantFrom('flag' as const, 'unflag' as const, 'seen' as const),
    place: fc.integer({ min: 1, max: 3 }),
  }),
);

/** Plays events as they arrive and gives the log. */
function play(events: readonly ClientEvent[]) {
  const log: AttemptEvent[] = [];
  let state = begun;
  for (const event of events) {
    const admission = admitEvent(state, event, rules);
    if (admission.kind !== 'take') continue;
    log.push(admission.event);
    state = foldAttempt(state, [admission.event]);
  }
  return { log, state };
}

test('in whatever order and however often events arrive, what was done last stands', () => {
  fc.assert(
    fc.property(
      fc.array(action, { maxLength: 12 }).chain((actions) => {
        const events = actions.map((one, at) => sent(at + 1, one));
        return fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
        );
      }),
      ([events, arrived]) => {
        const [inOrder, mixed] = [play(events).state, play(arrived).state];
        for (const place of [1, 2, 3]) {
          const pick = ({ response, flagged, seen }: ReturnType<typeof placeState>) => ({
            response,
            flagged,
            seen,
          });
          expect(pick(placeState(mixed, place))).toEqual(pick(placeState(inOrder, place)));
        }
      },
    ),
  );
});

test('a log gives the same state at once, in parts, and with any part of it read twice', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), fc.nat(12), fc.nat(12), (actions, cut, back) => {
      const { log, state } = play(actions.map((one, at) => sent(at + 1, one)));
      const part = foldAttempt(begun, log.slice(0, cut));
      expect(foldAttempt(part, log.slice(Math.max(0, cut - back)))).toEqual(state);
      expect(foldAttempt(begun, log)).toEqual(state);
      for (const event of log)
        expect(attemptEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    }),
  );
});

test('nothing closes an attempt twice', () => {
  const done = take(begun, sent(1, { type: 'submit' }));
  const later = server(server(done, { type: 'expire', at: START + 5 }), { type: 'end', by: 'i' });
  expect(later).toMatchObject({ phase: 'submitted', closedAt: START + 1000 });
});

test.each([
  ['another field', { ...sent(1, save(1, 'o1')), serverAt: 1 }],
  [
    'an action of the server',
    { ...sent(1, save(1, 'o1')), action: { type: 'extend', minutes: 500, by: 'me' } },
  ],
  ['a count of 0', sent(0, save(1, 'o1'))],
  [
    'an answer without end',
    sent(1, { type: 'save', place: 1, response: { form: 'type-in', text: 'x'.repeat(2001) } }),
  ],
  [
    'a form that there is not',
    { ...sent(1, save(1, 'o1')), action: { type: 'save', place: 1, response: { form: 'points' } } },
  ],
])('a browser cannot send %s', (_name, event) => {
  expect(clientEventSchema.safeParse(event).success).toBe(false);
});

test('what the server did counts once, however often the log is read', () => {
  const log: AttemptEvent[] = [
    { seq: 1, serverAt: START, client: null, action: { type: 'start' } },
    { seq: 2, serverAt: START, client: null, action: { type: 'extend', minutes: 5, by: 'i' } },
    {
      seq: 3,
      serverAt: START,
      client: null,
      action: { type: 'message', by: 'i', text: 'Five minutes more.' },
    },
  ];
  const state = foldAttempt(noAttempt, log);
  expect(state).toMatchObject({ extraMinutes: 5, messages: [{ text: 'Five minutes more.' }] });
  expect(foldAttempt(state, log)).toBe(state);
});

test('of two saves in a log the one that was done later stands, not the one that came later', () => {
  const client = (clientSeq: number) => ({ epoch: 1, clientSeq, at: 0 });
  const log: AttemptEvent[] = [
    { seq: 2, serverAt: START + 1, client: client(5), action: save(1, 'o5') },
    { seq: 3, serverAt: START + 2, client: client(4), action: save(1, 'o4') },
  ];
  expect(placeState(foldAttempt(begun, log), 1)).toMatchObject({
    response: { form: 'choose-one', chosen: 'o5' },
    savedAt: START + 1,
  });
});

test('time was up at the end, not when it was noticed', () => {
  expect(server(begun, { type: 'expire', at: START + 5 }, START + 99_999)).toMatchObject({
    phase: 'expired',
    closedAt: START + 5,
  });
});

test('the counts of an epoch are its own', () => {
  const taken = server(take(begun, sent(1, save(1, 'o1'))), { type: 'takeover', epoch: 2 });
  expect(code(taken, sent(1, save(1, 'o2'), 2))).toBe('take');
});
