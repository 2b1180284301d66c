'use client';

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { OutboxEvent, QueueReply, ReviewSession } from '@/lib/services/review-views';
import { postJson } from '../../_components/post-json';
import { dayIsOver } from '../_session/day-is-over';
import { keptSession } from '../_session/kept-session';
import { openOutbox } from '../_session/open-outbox';
import type { Outbox, OutboxStatus } from '../_session/outbox';
import type { OutboxOwner } from '../_session/outbox-owner';
import { createSessionStore } from '../_session/session-store';
import { startSession } from '../_session/start-session';
import { showCardEarly } from './show-card-early';

/** Fewer cards than this in the local queue, and more are fetched. */
const LOW_WATER = 6;

/** A review session in the browser: its state, its outbox, and fetching more cards before they are needed. */
export function useReviewSession(session: ReviewSession, owner: OutboxOwner, path: string | null) {
  const { learnerId, formerGuestId } = owner;
  const [status, setStatus] = useState<OutboxStatus>({ pending: 0, state: 'saved' });
  const [line, setLine] = useState<'up' | 'down'>('up');
  const outbox = useRef<Outbox | null>(null);
  const fetching = useRef(false);
  const key = `${learnerId}/${session.sessionId}/${path}`;
  const onEvent = useCallback(
    (event: OutboxEvent) => void outbox.current?.add(session.sessionId, event),
    [session.sessionId],
  );
  const [{ store, clock, isBack }] = useState(() => {
    const kept = keptSession.get(key);
    // The browser shows the page as it was before something was answered: what was kept is the truth.
    if (kept) return { ...kept, isBack: session.serverNow <= kept.takenAt };
    const clock = { offset: 0 };
    const ports = { now: () => Date.now() + clock.offset, onEvent };
    return {
      store: createSessionStore(startSession(session, session.serverNow), ports),
      clock,
      isBack: false,
    };
  });
  const now = useCallback(() => Date.now() + clock.offset, [clock]);
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said whenever a new state is on the page
  useLayoutEffect(() => store.shown(), [state, store]);

  const here = useRef(false);
  useLayoutEffect(() => {
    store.connect({ now, onEvent, showEarly: showCardEarly });
    const kept = keptSession.get(key);
    const newer = kept === null || session.serverNow > kept.takenAt;
    if (newer) clock.offset = session.serverNow - Date.now();
    // The learner was elsewhere: the queue is the new page's. A refresh while here: what is new joins, the card on screen stays.
    if (kept !== null && newer) {
      store.dispatch({ type: 'refilled', reply: session, replace: !here.current, pending: 0 });
    }
    if (newer) keptSession.set({ key, store, clock, takenAt: session.serverNow });
    here.current = true;
  }, [key, session, store, clock, now, onEvent]);

  useEffect(() => {
    const opened = openOutbox({ learnerId, formerGuestId }, path, {
      onReply: (reply, pending) => {
        clock.offset = reply.serverNow - Date.now();
        setLine('up');
        store.dispatch({ type: 'replied', reply, pending });
      },
      onDropped: (text) => store.dispatch({ type: 'notice', text }),
      onElsewhere: () => store.dispatch({ type: 'delivered-elsewhere' }),
      // Said often, mostly the same: only a change is worth a render.
      onStatus: (next) =>
        setStatus((before) =>
          before.pending === next.pending && before.state === next.state ? before : next,
        ),
    });
    outbox.current = opened;
    void opened.flush();
    return () => opened.close();
  }, [learnerId, formerGuestId, path, store, clock]);

  /** Status 0 is a request that met no server. */
  const reportLine = useCallback((status: number) => setLine(status === 0 ? 'down' : 'up'), []);

  const refill = useCallback(
    async (replace: boolean) => {
      if (fetching.current) return;
      fetching.current = true;
      const { sessionId, current, main, learning, done } = store.get();
      const have = replace
        ? []
        : [current, ...main, ...learning, ...done].flatMap((each) => (each ? [each.itemId] : []));
      const reply = await postJson(
        '/api/queue',
        { sessionId, have: [...new Set(have)].slice(-500), path },
        learnerId,
      );
      fetching.current = false;
      reportLine(reply.status);
      if (reply.status === 401) setStatus((before) => ({ ...before, state: 'signed-out' }));
      if (!isQueueReply(reply.body)) return;
      clock.offset = reply.body.serverNow - Date.now();
      const pending = outbox.current?.unsent().length ?? 0;
      store.dispatch({ type: 'refilled', reply: reply.body, replace, pending });
    },
    [learnerId, path, store, clock, reportLine],
  );

  useEffect(() => {
    if (isBack) void refill(true);
  }, [isBack, refill]);

  const waiting = state.main.length + state.learning.length;
  const wanted = state.refillWanted || (!state.exhausted && waiting < LOW_WATER);
  useEffect(() => {
    if (!wanted) return;
    void refill(false);
    const timer = setInterval(() => void refill(false), 10_000);
    return () => clearInterval(timer);
  }, [wanted, refill]);

  useEffect(() => {
    const check = () => {
      const { current, learning, nextLearningAt, learnAheadMinutes } = store.get();
      if (dayIsOver(store.get(), now())) void refill(true);
      else if (current === null) {
        store.dispatch({ type: 'tick' });
        const soon = nextLearningAt !== null && nextLearningAt - learnAheadMinutes * 60_000 <= now();
        if (learning.length === 0 && soon) void refill(false);
      }
    };
    const timer = setInterval(check, 5000);
    const online = () => setLine('up');
    const offline = () => setLine('down');
    addEventListener('online', online);
    addEventListener('offline', offline);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', check);
    };
  }, [now, refill, store]);

  return useMemo(
    () => ({ state, dispatch: store.dispatch, peek: store.get, status, line, reportLine, now, refill }),
    [state, store, status, line, reportLine, now, refill],
  );
}

function isQueueReply(body: unknown): body is QueueReply {
  return typeof body === 'object' && body !== null && 'cards' in body && Array.isArray(body.cards);
}
