'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { QueueReply, ReviewSession } from '@/lib/services/review-views';
import { openOutbox } from '../_session/open-outbox';
import type { Outbox, OutboxStatus } from '../_session/outbox';
import { postJson } from '../_session/post-json';
import { createSessionStore } from '../_session/session-store';
import { startSession } from '../_session/start-session';
import { dayIsOver } from '../_session/step';

/** Fewer cards than this in the local queue, and more are fetched. */
const LOW_WATER = 6;

/** A review session in the browser: its state, its outbox, and fetching more cards before they are needed. */
export function useReviewSession(session: ReviewSession, learnerId: string, path: string | null) {
  const [status, setStatus] = useState<OutboxStatus>({ pending: 0, state: 'saved' });
  const [line, setLine] = useState<'up' | 'down'>('up');
  const outbox = useRef<Outbox | null>(null);
  const offset = useRef(0);
  const fetching = useRef(false);
  const now = useCallback(() => Date.now() + offset.current, []);
  const [store] = useState(() =>
    createSessionStore(startSession(session, session.serverNow), now, (event) => {
      void outbox.current?.add(session.sessionId, event);
    }),
  );
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);

  useEffect(() => {
    // The page may have come from the browser's cache: its "now" is then of long ago, and the first reply corrects it.
    offset.current = session.serverNow - Date.now();
    const opened = openOutbox(learnerId, {
      onReply: (reply, pending) => {
        offset.current = reply.serverNow - Date.now();
        // Replies count the whole deck; a session over one path keeps its own counts.
        const counts = path === null ? reply.counts : store.get().counts;
        store.dispatch({ type: 'replied', reply: { ...reply, counts }, pending });
      },
      onDropped: (text) => store.dispatch({ type: 'notice', text }),
      onElsewhere: () => store.dispatch({ type: 'delivered-elsewhere' }),
      onStatus: setStatus,
    });
    outbox.current = opened;
    void opened.flush();
    return () => opened.close();
  }, [learnerId, path, session.serverNow, store]);

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
      setLine(reply.status === 0 ? 'down' : 'up');
      if (reply.status === 401) setStatus((before) => ({ ...before, state: 'signed-out' }));
      if (!isQueueReply(reply.body)) return;
      offset.current = reply.body.serverNow - Date.now();
      const pending = outbox.current?.unsent().length ?? 0;
      store.dispatch({ type: 'refilled', reply: reply.body, replace, pending });
    },
    [learnerId, path, store],
  );

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
    () => ({ state, dispatch: store.dispatch, peek: store.get, status, line, now, refill }),
    [state, store, status, line, now, refill],
  );
}

function isQueueReply(body: unknown): body is QueueReply {
  return typeof body === 'object' && body !== null && 'cards' in body && Array.isArray(body.cards);
}
