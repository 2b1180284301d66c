import type { ClientEvent } from '@/lib/quiz/attempt-event';
import type { PlaceView } from '@/lib/services/taking-views';
import { asClientEvent, type KeptEvent, keptKey, stillCounts } from './kept-event';

/** Half of what the server takes in one body. */
const MOST_CHARACTERS = 250_000;
const BATCH = 40;

export type PendingEvents = {
  size(): number;
  has(key: string): boolean;
  list(): readonly KeptEvent[];
  /** Places with an answer that is in this browser alone. */
  places(): number;
  /** Takes the place of what the same deed left before. */
  add(event: KeptEvent): void;
  /** What an earlier page left, under what this one did. */
  addKept(events: readonly KeptEvent[]): void;
  /** Begins a new epoch with what still counts in it; gives how many answers do not. */
  renew(epoch: number, places: readonly PlaceView[]): number;
  /** The oldest of what waits, named; handing in comes last. `whole`: nothing waits after it. */
  batch(): { events: readonly KeptEvent[]; whole: boolean };
  /** Takes out what was sent under a name. */
  settle(epoch: number, clientSeq: number): void;
  /** All of it, named so that it may be sent once more. */
  named(): readonly ClientEvent[];
};

/** What a page did and the server has not confirmed. `keep` is called with all of it after each change. */
export function createPending(keep: (events: readonly KeptEvent[]) => void): PendingEvents {
  const pending = new Map<string, KeptEvent>();
  let epoch = 0;
  let seq = 0;
  const changed = () => keep([...pending.values()]);
  const put = (event: KeptEvent) => {
    const key = keptKey(event.action);
    // To the end: it is the last thing done.
    pending.delete(key);
    if (event.action.type === 'answer') pending.delete(`answer/${event.action.place}`);
    pending.set(key, event);
  };
  const name = (key: string, event: KeptEvent): KeptEvent => {
    if (event.sent !== null) return event;
    seq += 1;
    const named = { ...event, sent: [epoch, seq] as const };
    pending.set(key, named);
    return named;
  };
  return {
    size: () => pending.size,
    has: (key) => pending.has(key),
    list: () => [...pending.values()],
    places: () =>
      new Set(
        [...pending.values()].flatMap(({ action }) =>
          action.type === 'save' || action.type === 'answer' ? [action.place] : [],
        ),
      ).size,
    add: (event) => {
      put(event);
      changed();
    },
    addKept: (events) => {
      const mine = [...pending.values()];
      pending.clear();
      for (const event of [...events, ...mine]) put(event);
    },
    renew: (next, places) => {
      epoch = next;
      seq = 0;
      const waiting = [...pending];
      let newer = 0;
      for (const [key, event] of waiting) {
        pending.delete(key);
        if (stillCounts(event, places)) pending.set(key, { ...event, base: epoch, sent: null });
        else if (event.action.type === 'save') newer += 1;
      }
      changed();
      return newer;
    },
    batch: () => {
      const ordered = [...pending].toSorted(([a], [b]) => Number(a === 'submit') - Number(b === 'submit'));
      const events: KeptEvent[] = [];
      let characters = 0;
      for (const [key, event] of ordered) {
        characters += JSON.stringify(event.action).length;
        if (events.length === BATCH || (events.length > 0 && characters > MOST_CHARACTERS)) break;
        events.push(name(key, event));
      }
      return { events, whole: events.length === ordered.length };
    },
    settle: (by, clientSeq) => {
      for (const [key, { sent }] of pending)
        if (sent?.[0] === by && sent[1] === clientSeq) pending.delete(key);
      changed();
    },
    named: () => [...pending].flatMap(([key, event]) => asClientEvent(name(key, event))),
  };
}
