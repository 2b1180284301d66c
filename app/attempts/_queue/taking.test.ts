import { expect, test } from 'vitest';
import type { ClientAction, ClientEvent } from '@/lib/quiz/attempt-event';
import type { AttemptPulse, AttemptView, EventResult, PlaceView } from '@/lib/services/taking-views';
import type { JsonReply } from '../../_components/post-json';
import type { KeptEvent } from './kept-event';
import { createTaking } from './taking';

const pulse = (over: Partial<AttemptPulse> = {}): AttemptPulse => ({
  serverNow: 1000,
  phase: 'open',
  epoch: 1,
  endsAt: null,
  remainingMs: null,
  graceSeconds: 60,
  extraMinutes: 0,
  messages: [],
  blurs: 0,
  ...over,
});
const place = (n: number, over: Partial<PlaceView> = {}): PlaceView => ({
  place: n,
  response: null,
  savedAt: null,
  flagged: false,
  seen: false,
  epoch: 0,
  triesUsed: 0,
  told: null,
  ...over,
});
const view = (places: readonly PlaceView[], over: Partial<AttemptPulse> = {}): AttemptView => ({
  id: 'a',
  quizId: 'q',
  title: 'Quiz',
  preview: false,
  order: 1,
  onePerPage: true,
  tellsAtOnce: false,
  sections: [],
  items: [],
  places,
  pulse: pulse(over),
});
const save = (n: number, text: string): Exclude<ClientAction, { type: 'submit' }> => ({
  type: 'save',
  place: n,
  response: { form: 'type-in', text },
});
const offline: JsonReply = { status: 0, body: null };

/** A page with a server of which each test says what it answers; time passes by `tick`. */
function page({
  kept = [] as readonly KeptEvent[],
  fresh = view([place(1), place(2)], { epoch: 2 }) as AttemptView,
  answer = (events: readonly ClientEvent[]): JsonReply => taken(events),
} = {}) {
  const sent: (readonly ClientEvent[])[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  let stored = kept;
  const server = { answer, fresh: { status: 200, body: fresh } as JsonReply };
  const taking = createTaking(view([place(1), place(2)]), {
    load: async () => stored,
    keep: (events) => {
      stored = events;
    },
    takeOver: async () => server.fresh,
    send: async (events) => {
      sent.push(events);
      return server.answer(events);
    },
    now: () => 5,
    steady: () => 0,
    later: (work, ms) => {
      const timer = { work, ms };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
    },
  });
  const tick = async (most = 5000) => {
    for (;;) {
      const next = timers.find(({ ms }) => ms <= most);
      if (next === undefined) return;
      timers.splice(timers.indexOf(next), 1);
      next.work();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { taking, sent, server, tick, stored: () => stored };
}
const taken = (events: readonly ClientEvent[], over: Partial<AttemptPulse> = {}): JsonReply => {
  const results: EventResult[] = events.map(({ epoch, clientSeq }) => ({
    epoch,
    clientSeq,
    outcome: 'taken',
  }));
  const places = events.flatMap(({ action }) =>
    'place' in action ? [place(action.place, { epoch: 2 })] : [],
  );
  return { status: 200, body: { results, places, pulse: pulse({ epoch: 2, ...over }) } };
};
const texts = (events: readonly ClientEvent[]) =>
  events.map(({ action, clientSeq }) => [
    clientSeq,
    'response' in action && action.response?.form === 'type-in' ? action.response.text : action.type,
  ]);

test('of what waits at a place the last one is sent, and forgotten when the server has it', async () => {
  const { taking, sent, tick, stored } = page();
  await taking.begin();
  taking.act(save(1, 'a'));
  taking.act(save(1, 'ab'));
  taking.act({ type: 'flag', place: 2 });
  expect(taking.state().save).toMatchObject({ kind: 'saving', kept: 1 });
  expect(stored().length).toBe(2);
  await tick();
  expect(sent.map(texts)).toEqual([
    [
      [1, 'ab'],
      [2, 'flag'],
    ],
  ]);
  expect(taking.state().save).toEqual({ kind: 'saved', at: 1000, kept: 0 });
  expect(stored()).toEqual([]);
});

test('without a line answers are kept and counted, tried again under the same name, and a later one stands', async () => {
  const { taking, sent, server, tick, stored } = page();
  await taking.begin();
  await tick();
  server.answer = () => offline;
  taking.act(save(1, 'a'));
  await tick(500);
  taking.act(save(2, 'b'));
  expect(taking.state().save).toEqual({ kind: 'offline', at: null, kept: 2 });
  taking.act(save(2, 'bb'));
  expect(stored().map(({ action }) => action)).toEqual([save(1, 'a'), save(2, 'bb')]);
  server.answer = (events) => taken(events);
  await tick();
  expect(sent.map(texts)).toEqual([
    [[1, 'a']],
    [
      [1, 'a'],
      [2, 'bb'],
    ],
  ]);
  expect(taking.state().save).toMatchObject({ kind: 'saved', kept: 0 });
});

test('a page that begins again sends what the last one kept, but writes over nothing newer and repeats no try', async () => {
  const base = { at: 1, base: 1, sent: [1, 9] as const, triesUsed: 0 };
  const answer: ClientAction = { type: 'answer', place: 3, response: { form: 'type-in', text: 'try' } };
  const { taking, sent, tick } = page({
    kept: [
      { ...base, action: save(1, 'mine') },
      { ...base, action: save(2, 'older') },
      { ...base, action: answer },
      { ...base, action: { type: 'blur' } },
    ],
    fresh: view([place(1, { epoch: 1 }), place(2, { epoch: 2 }), place(3, { epoch: 1, triesUsed: 1 })], {
      epoch: 3,
    }),
  });
  await taking.begin();
  expect(taking.state().places[1]?.response).toEqual({ form: 'type-in', text: 'mine' });
  expect(taking.state().notice).toContain('changed elsewhere');
  await tick();
  expect(sent.map(texts)).toEqual([[[1, 'mine']]]);
  expect(sent[0]?.[0]?.epoch).toBe(3);
});

test('another page writes: this one stops, keeps what it has, and goes on when it is told to', async () => {
  const { taking, sent, server, tick, stored } = page();
  await taking.begin();
  const elsewhere = (events: readonly ClientEvent[]): JsonReply => ({
    status: 409,
    body: {
      code: 'taken-over',
      message: '',
      results: events.map(({ epoch, clientSeq }) => ({
        ...{ epoch, clientSeq, outcome: 'refused', code: 'taken-over', message: '' },
      })),
      places: [],
      pulse: pulse({ epoch: 3 }),
    },
  });
  server.answer = elsewhere;
  taking.act(save(1, 'a'));
  await tick();
  expect(taking.state().save).toMatchObject({ kind: 'elsewhere', kept: 1 });
  taking.act(save(2, 'not taken'));
  expect(stored().length).toBe(1);
  await tick();
  expect(sent.length).toBe(1);
  server.answer = (events) => taken(events, { epoch: 4 });
  server.fresh = { status: 200, body: view([place(1), place(2)], { epoch: 4 }) };
  await taking.begin();
  await tick();
  expect(sent.at(-1)).toMatchObject([{ epoch: 4, clientSeq: 1 }]);
  expect(taking.state().save).toMatchObject({ kind: 'saved', kept: 0 });
});

test('a page that becomes the writer begins its forms again only where another answer stands in them', async () => {
  const same = page();
  await same.taking.begin();
  expect(same.taking.state().round).toBe(0);
  const response = { form: 'type-in', text: 'elsewhere' } as const;
  const other = page({ fresh: view([place(1, { response, epoch: 1 }), place(2)], { epoch: 2 }) });
  await other.taking.begin();
  expect(other.taking.state().round).toBe(1);
});

test('handing in comes after all answers, is tried until the server has it, and ends the page', async () => {
  const { taking, sent, server, tick } = page();
  await taking.begin();
  server.answer = () => offline;
  taking.act(save(1, 'a'));
  taking.handIn();
  await tick(500);
  taking.act(save(1, 'too late'));
  expect(taking.state()).toMatchObject({ handingIn: true, closed: false });
  server.answer = (events) => taken(events, { phase: 'submitted' });
  await tick();
  expect(texts(sent.at(-1) ?? [])).toEqual([
    [1, 'a'],
    [2, 'submit'],
  ]);
  expect(taking.state().closed).toBe(true);
});

test('time that is up is asked about first: more minutes are no reason to hand in', async () => {
  const { taking, sent, server } = page();
  await taking.begin();
  server.answer = (events) => taken(events, { remainingMs: 60_000 });
  await taking.timeUp();
  expect(sent).toEqual([[]]);
  expect(taking.state().handingIn).toBe(false);
  server.answer = (events) => taken(events, { remainingMs: 0 });
  await taking.timeUp();
  expect(taking.state().handingIn).toBe(true);
});

test.each([
  [401, 'signed-out'],
  [404, 'gone'],
] as const)('status %s: everything is kept', async (status, kind) => {
  const { taking, server, tick, stored } = page();
  await taking.begin();
  server.answer = () => ({ status, body: { message: 'no' } });
  taking.act(save(1, 'a'));
  await tick();
  expect(taking.state().save).toMatchObject({ kind, kept: 1 });
  expect(stored().length).toBe(1);
});
