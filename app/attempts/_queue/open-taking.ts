import type { AttemptView } from '@/lib/services/taking-views';
import { postJson } from '../../_components/post-json';
import { keptDatabase } from './kept-database';
import { createTaking, type Taking } from './taking';

/** An attempt's page in this browser: sends when the line is back, tells when the page is left, and tries once more as it goes. */
export function openTaking(view: AttemptView, learnerId: string): Taking {
  const address = `/api/attempts/${view.id}`;
  const store = keptDatabase(view.id);
  const taking = createTaking(view, {
    load: store.load,
    keep: store.keep,
    takeOver: () => postJson(`${address}/takeover`, {}, learnerId),
    send: (events, submit) => postJson(`${address}/${submit ? 'submit' : 'events'}`, { events }, learnerId),
    now: () => Date.now(),
    steady: () => performance.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const online = () => void taking.flush();
  const visibility = () => {
    taking.act({ type: document.visibilityState === 'hidden' ? 'blur' : 'focus' });
    void taking.flush();
  };
  const hide = () => {
    const events = taking.unsent().filter(({ action }) => action.type !== 'submit');
    if (events.length > 0)
      void postJson(`${address}/events`, { events: events.slice(0, 40) }, learnerId, { keepalive: true });
  };
  const leaving = (event: BeforeUnloadEvent) => {
    const { save, closed } = taking.state();
    if (!closed && save.kept > 0 && save.kind !== 'saving') event.preventDefault();
  };
  addEventListener('online', online);
  document.addEventListener('visibilitychange', visibility);
  addEventListener('pagehide', hide);
  addEventListener('beforeunload', leaving);
  void taking.begin();
  return {
    ...taking,
    close: () => {
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', visibility);
      removeEventListener('pagehide', hide);
      removeEventListener('beforeunload', leaving);
      taking.close();
    },
  };
}
