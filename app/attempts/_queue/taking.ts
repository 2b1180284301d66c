import type { ClientAction, ClientEvent } from '@/lib/quiz/attempt-event';
import type { AttemptView, PlaceView, SaveReply } from '@/lib/services/taking-views';
import { backOff } from '../../_components/back-off';
import type { JsonReply } from '../../_components/post-json';
import { changeBy, laidOver } from './change-by';
import { asClientEvent, type KeptEvent } from './kept-event';
import { createPending } from './pending-events';
import { saveReplyOf, viewReplyOf } from './taking-reply';
import type { SaveState, TakingState } from './taking-state';

export type TakingPorts = {
  /** What an earlier page of this attempt left in the browser. */
  load(): Promise<readonly KeptEvent[]>;
  /** Keeps all that is not confirmed; an empty list takes it away. */
  keep(events: readonly KeptEvent[]): void;
  takeOver(): Promise<JsonReply>;
  /** Sends a batch; with `submit` its last event hands in. Never throws. */
  send(events: readonly ClientEvent[], submit: boolean): Promise<JsonReply>;
  /** The browser's clock (epoch ms), and one that is never set (ms). */
  now(): number;
  steady(): number;
  later(work: () => void, ms: number): () => void;
};

export type Taking = {
  state(): TakingState;
  subscribe(listener: () => void): () => void;
  /** Makes this page the one that writes, and sends what an earlier one kept. */
  begin(): Promise<void>;
  act(action: Exclude<ClientAction, { type: 'submit' }>): void;
  /** Hands in, when all that was done has arrived. */
  handIn(): void;
  /** The page's clock says that time is up: hands in, unless the server knows better. */
  timeUp(): Promise<void>;
  flush(): Promise<void>;
  dismissNotice(): void;
  /** What is not confirmed, for a last attempt when the page goes. */
  unsent(): readonly ClientEvent[];
  close(): void;
};

/** After a change until it is sent: with the way to the server well under a second. */
const DELAY_MS = 500;
const PULSE_MS = 15_000;

/**
 * An attempt as its page takes it: every change is kept in the browser first, then sent, and forgotten when the server has confirmed it.
 * Of what waits, the later answer of a place stands for all before it. One page writes: another one's epoch ends this one's saving, and
 * what is kept here stays until it writes again.
 */
export function createTaking(view: AttemptView, ports: TakingPorts): Taking {
  const pending = createPending(ports.keep);
  const listeners = new Set<() => void>();
  let epoch = 0;
  let failures = 0;
  let running: Promise<void> | null = null;
  let cancelSend: (() => void) | null = null;
  let cancelPulse: (() => void) | null = null;
  let over = false;
  let state: TakingState = {
    places: laidOver(view.places, []),
    save: { kind: 'saved', at: null, kept: 0 },
    pulse: view.pulse,
    pulseAt: ports.steady(),
    checking: null,
    handingIn: false,
    closed: view.pulse.phase !== 'open',
    round: 0,
    notice: null,
  };

  const set = (change: Partial<TakingState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const say = (kind: SaveState['kind'], at = state.save.at) =>
    set({ save: { kind, at, kept: pending.places() } });
  const writes = () => epoch > 0 && !state.closed && !over;

  async function begin(): Promise<void> {
    if (epoch === 0) pending.addKept(await ports.load());
    const reply = viewReplyOf(await ports.takeOver());
    if (over) return;
    if (reply.kind === 'heard') adopt(reply.value);
    else if (reply.kind === 'retry') {
      say('offline');
      retry(begin);
    } else say(reply.kind === 'signed-out' ? 'signed-out' : 'gone');
  }

  function adopt({ places, pulse }: AttemptView): void {
    failures = 0;
    epoch = pulse.epoch;
    const newer = pending.renew(epoch, places);
    const laid = laidOver(places, pending.list());
    // Forms begin again only where something else is in them: whoever types already goes on typing.
    const other = places.some(({ place }) => !sameAnswer(laid[place], state.places[place]));
    set({
      places: laid,
      pulse,
      pulseAt: ports.steady(),
      closed: pulse.phase !== 'open',
      round: state.round + (other ? 1 : 0),
      checking: null,
      handingIn: pending.has('submit'),
      notice: newer > 0 ? NEWER : state.notice,
    });
    say(pending.size() > 0 ? 'saving' : 'saved');
    schedule(0);
    pulseLater();
  }

  function put(action: ClientAction): void {
    const place = 'place' in action ? state.places[action.place] : undefined;
    pending.add({
      ...{ action, at: ports.now(), base: epoch || view.pulse.epoch },
      ...{ triesUsed: place?.triesUsed ?? 0, sent: null },
    });
  }

  function act(action: Exclude<ClientAction, { type: 'submit' }>): void {
    if (state.closed || state.handingIn || state.save.kind === 'elsewhere') return;
    const place = 'place' in action ? state.places[action.place] : undefined;
    if ('place' in action && (place === undefined || (action.type === 'seen' && place.seen))) return;
    put(action);
    if (place !== undefined)
      set({ places: { ...state.places, [place.place]: { ...place, ...changeBy(action) } } });
    if (action.type === 'answer') set({ checking: action.place });
    say(state.save.kind === 'saved' ? 'saving' : state.save.kind);
    schedule(action.type === 'answer' ? 0 : DELAY_MS);
  }

  function handIn(): void {
    if (state.closed) return;
    put({ type: 'submit' });
    set({ handingIn: true });
    schedule(0);
  }

  async function timeUp(): Promise<void> {
    if (state.closed || state.handingIn) return;
    await flush();
    if (writes()) await exchange([], false);
    if (state.pulse.remainingMs === 0 || state.save.kind === 'offline') handIn();
  }

  function schedule(ms: number): void {
    if (cancelSend !== null && ms > 0) return;
    wait(() => flush(), ms);
  }
  function wait(work: () => Promise<void>, ms: number): void {
    cancelSend?.();
    cancelSend = ports.later(() => {
      cancelSend = null;
      void work();
    }, ms);
  }
  function retry(work: () => Promise<void>): void {
    failures += 1;
    wait(work, Math.min(backOff(failures), PULSE_MS));
  }

  function flush(): Promise<void> {
    running ??= sendAll().finally(() => {
      running = null;
      if (writes() && state.save.kind === 'saving') schedule(DELAY_MS);
    });
    return running;
  }

  async function sendAll(): Promise<void> {
    while (writes() && pending.size() > 0) {
      const { events, whole } = pending.batch();
      const submit = whole && events.at(-1)?.action.type === 'submit';
      if (!(await exchange(events, submit))) return;
    }
  }

  /** Sends and takes in the word on it; false: stop for now. */
  async function exchange(events: readonly KeptEvent[], submit: boolean): Promise<boolean> {
    const reply = saveReplyOf(await ports.send(events.flatMap(asClientEvent), submit));
    if (over) return false;
    if (reply.kind === 'heard') return heard(reply.value);
    if (reply.kind === 'retry') {
      say('offline');
      retry(flush);
    } else if (reply.kind === 'refused') {
      for (const { sent } of events) if (sent !== null) pending.settle(...sent);
      set({ notice: reply.message, checking: null, handingIn: false });
      say(pending.size() > 0 ? 'saving' : 'saved');
    } else say(reply.kind);
    return false;
  }

  function heard({ results, places, pulse }: SaveReply): boolean {
    failures = 0;
    let { notice } = state;
    let elsewhere = pulse.epoch > epoch;
    for (const result of results) {
      const code = result.outcome === 'refused' ? result.code : null;
      elsewhere ||= code === 'taken-over';
      if (code === 'taken-over') continue;
      pending.settle(result.epoch, result.clientSeq);
      if (result.outcome === 'refused' && code !== 'closed' && code !== 'time-over') notice = result.message;
    }
    const changed = places.map(({ place, savedAt, triesUsed, told, epoch: by }) => {
      const here = state.places[place];
      return [place, { ...here, savedAt, triesUsed, told, epoch: by }];
    });
    const closed = pulse.phase !== 'open';
    set({
      places: { ...state.places, ...Object.fromEntries(changed) },
      ...{ pulse, closed, notice },
      pulseAt: ports.steady(),
      checking: null,
    });
    const at = results.some(({ outcome }) => outcome !== 'refused') ? pulse.serverNow : state.save.at;
    if (elsewhere && !closed) {
      epoch = 0;
      say('elsewhere');
    } else say(pending.size() > 0 && !closed ? 'saving' : 'saved', at);
    pulseLater();
    return !closed && !elsewhere;
  }

  function pulseLater(): void {
    cancelPulse?.();
    if (over || state.closed) return;
    cancelPulse = ports.later(() => {
      if (writes() && running === null && pending.size() === 0) void exchange([], false);
      else if (writes()) void flush();
      pulseLater();
    }, PULSE_MS);
  }

  return {
    ...{ begin, act, handIn, timeUp },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => (epoch === 0 && state.save.kind === 'offline' ? begin() : flush()),
    dismissNotice: () => set({ notice: null }),
    unsent: () => (writes() ? pending.named() : []),
    close: () => {
      over = true;
      cancelSend?.();
      cancelPulse?.();
    },
  };
}

function sameAnswer(one: PlaceView | undefined, other: PlaceView | undefined): boolean {
  return JSON.stringify([one?.response, one?.told]) === JSON.stringify([other?.response, other?.told]);
}

const NEWER = 'Some answers of this page were changed elsewhere since. The newer ones stand.';
