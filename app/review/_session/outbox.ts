import type { DeliveryReply, OutboxEvent } from '@/lib/services/review-views';
import { backOff } from '../../_components/back-off';
import { type DeliveryOutcome, deliveryOutcome } from './delivery-outcome';
import type { OutboxOwner } from './outbox-owner';

/** An event as it lies in the browser's store. `order` counts up. */
export type StoredEvent = { order: number; learnerId: string; sessionId: string; event: OutboxEvent };

export type OutboxStore = {
  add(entry: Omit<StoredEvent, 'order'>): Promise<void>;
  /** The oldest first, of these learners only. */
  list(learnerIds: readonly string[]): Promise<StoredEvent[]>;
  remove(orders: readonly number[]): Promise<void>;
};

export type OutboxStatus = {
  pending: number;
  state: 'saved' | 'saving' | 'waiting' | 'signed-out' | 'another-learner';
};

type Ports = OutboxOwner & {
  store: OutboxStore;
  /** Sends a batch; gives status 0 when there is no connection. Never throws. */
  send(sessionId: string, events: readonly OutboxEvent[]): Promise<{ status: number; body: unknown }>;
  /** Runs one at a time over all tabs. */
  exclusively(work: () => Promise<void>): Promise<void>;
  later(work: () => void, ms: number): () => void;
  /** Resolves when the card after an answer is on the screen, and soon in any case; absent: there is no screen. */
  painted?(): Promise<void>;
  onReply(reply: DeliveryReply, pending: number): void;
  onDropped(message: string): void;
  /** Another tab delivered events that were added here: their replies went there. */
  onElsewhere(): void;
  onStatus(status: OutboxStatus): void;
};

export type Outbox = {
  /** Stores the event, then tries to deliver. Resolves when it is stored. */
  add(sessionId: string, event: OutboxEvent): Promise<void>;
  /** Delivers what waits, in order. Safe to call at any time. */
  flush(): Promise<void>;
  /** What was added here and is not known to be delivered: for a last attempt when the page goes. */
  unsent(): { sessionId: string; event: OutboxEvent }[];
  close(): void;
};

const BATCH = 20;

/**
 * Delivers a learner's events in order, however often the line fails. An event is stored before the network is tried and
 * removed only after the server's word on it; the server knows events by id, so a second delivery does nothing.
 */
export function createOutbox(ports: Ports): Outbox {
  const owners = ports.formerGuestId ? [ports.learnerId, ports.formerGuestId] : [ports.learnerId];
  const fresh = new Map<string, { sessionId: string; event: OutboxEvent }>();
  const stored = new Set<string>();
  let failures = 0;
  let running: Promise<void> | null = null;
  let again = false;
  let cancel: (() => void) | null = null;
  let closed = false;
  let adding: Promise<void> = Promise.resolve();

  async function add(sessionId: string, event: OutboxEvent): Promise<void> {
    // Known at once, so that a last attempt has it; to store it takes milliseconds, which the next card must not wait for.
    fresh.set(event.id, { sessionId, event });
    const painted = event.kind === 'review' ? ports.painted?.() : undefined;
    // One after the other, so that the store's order is the order in which things happened.
    adding = adding
      .then(() => painted)
      .then(() => ports.store.add({ learnerId: ports.learnerId, sessionId, event }));
    if (painted) await painted;
    ports.onStatus({ pending: fresh.size, state: 'saving' });
    await adding;
    stored.add(event.id);
    void flush();
  }

  function flush(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = ports
      .exclusively(deliverAll)
      .catch(() => wait())
      .finally(() => {
        running = null;
        if (again && !closed) {
          again = false;
          void flush();
        }
      });
    return running;
  }

  async function deliverAll(): Promise<void> {
    cancel?.();
    cancel = null;
    let size = BATCH;
    while (!closed) {
      const waiting = await ports.store.list(owners);
      forgetDeliveredElsewhere(waiting);
      const first = waiting[0];
      if (!first) {
        failures = 0;
        if (fresh.size === 0) ports.onStatus({ pending: 0, state: 'saved' });
        return;
      }
      ports.onStatus({ pending: waiting.length, state: 'saving' });
      const end = waiting.findIndex((entry) => entry.sessionId !== first.sessionId);
      const batch = waiting.slice(0, Math.min(size, end === -1 ? waiting.length : end));
      const events = batch.map((entry) => entry.event);
      const { status, body } = await ports.send(first.sessionId, events);
      const outcome = deliveryOutcome(status, body);
      if (outcome.kind === 'unacceptable' && batch.length > 1) {
        size = 1;
        continue;
      }
      if (!(await settle(outcome, batch, waiting.length))) return;
    }
  }

  /** Takes in one outcome; false: stop for now. */
  async function settle(
    outcome: DeliveryOutcome,
    batch: readonly StoredEvent[],
    waiting: number,
  ): Promise<boolean> {
    switch (outcome.kind) {
      case 'retry':
        wait();
        ports.onStatus({ pending: waiting, state: 'waiting' });
        return false;
      case 'signed-out':
      case 'another-learner':
        ports.onStatus({ pending: waiting, state: outcome.kind });
        return false;
      case 'unacceptable':
        await forget(batch);
        ports.onDropped(outcome.message);
        return true;
      case 'delivered': {
        failures = 0;
        const answered = new Set(outcome.reply.results.map((result) => result.id));
        const done = batch.filter((entry) => answered.has(entry.event.id));
        await forget(done);
        ports.onReply(outcome.reply, waiting - done.length);
        if (done.length > 0) return true;
        wait();
        return false;
      }
    }
  }

  async function forget(entries: readonly StoredEvent[]): Promise<void> {
    await ports.store.remove(entries.map((entry) => entry.order));
    for (const entry of entries) {
      fresh.delete(entry.event.id);
      stored.delete(entry.event.id);
    }
  }

  function forgetDeliveredElsewhere(waiting: readonly StoredEvent[]): void {
    const there = new Set(waiting.map((entry) => entry.event.id));
    const gone = [...stored].filter((id) => !there.has(id));
    for (const id of gone) {
      fresh.delete(id);
      stored.delete(id);
    }
    if (gone.length > 0) ports.onElsewhere();
  }

  function wait(): void {
    failures++;
    cancel?.();
    if (!closed) cancel = ports.later(() => void flush(), backOff(failures));
  }

  return {
    add,
    flush,
    unsent: () => [...fresh.values()],
    close: () => {
      closed = true;
      cancel?.();
    },
  };
}
