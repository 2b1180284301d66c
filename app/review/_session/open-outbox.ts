import type { DeliveryReply } from '@/lib/services/review-views';
import { postJson } from '../../_components/post-json';
import { afterPaint } from '../../_question/after-paint';
import { createOutbox, type Outbox, type OutboxStatus } from './outbox';
import { outboxDatabase } from './outbox-database';
import type { OutboxOwner } from './outbox-owner';

type Listeners = {
  onReply(reply: DeliveryReply, pending: number): void;
  onDropped(message: string): void;
  onElsewhere(): void;
  onStatus(status: OutboxStatus): void;
};

/**
 * The learner's outbox in this browser: IndexedDB, one delivery at a time over all tabs, tried again when the line is back.
 * `path`: what the page reviews, so that the replies count the same cards; null for the whole deck.
 */
export function openOutbox(owner: OutboxOwner, path: string | null, listeners: Listeners): Outbox {
  const { learnerId } = owner;
  const outbox = createOutbox({
    ...owner,
    store: outboxDatabase(),
    send: (sessionId, events) => postJson('/api/reviews', { sessionId, events, path }, learnerId),
    exclusively: (work) =>
      'locks' in navigator ? navigator.locks.request('spokewise-outbox', work) : work(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    painted,
    ...listeners,
  });
  const flush = () => void outbox.flush();
  const onVisibility = () => document.visibilityState === 'visible' && flush();
  const onHide = () => lastAttempt(outbox, learnerId);
  addEventListener('online', flush);
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pagehide', onHide);
  return {
    ...outbox,
    close: () => {
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', onHide);
      outbox.close();
    },
  };
}

/** After the next frame; at once when there is none to come, because the page is hidden or goes. */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      callOff();
      removeEventListener('pagehide', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const callOff = afterPaint(done);
    addEventListener('pagehide', done);
    document.addEventListener('visibilitychange', done);
  });
}

/** As the page goes: what is not delivered yet is sent without waiting for the reply. It stays stored; a repeat does no harm. */
function lastAttempt(outbox: Outbox, learnerId: string): void {
  const unsent = outbox.unsent();
  const sessionId = unsent[0]?.sessionId;
  if (!sessionId) return;
  const events = unsent.filter((entry) => entry.sessionId === sessionId).map((entry) => entry.event);
  void postJson('/api/reviews', { sessionId, events: events.slice(0, 50) }, learnerId, { keepalive: true });
}
