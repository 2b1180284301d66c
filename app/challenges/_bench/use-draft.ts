'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { changedFiles } from '@/lib/content/changed-files';
import type { ChallengeBenchView, ChallengeDraft } from '@/lib/services/challenge-views';
import { backOff } from '../../review/_session/back-off';
import { postJson } from '../../review/_session/post-json';
import { readDevice, writeDevice } from '../_work/device-store';
import { chooseDraft, draftRecordOf } from '../_work/draft-record';

/** `unsafe`: neither this device nor the server has the last change. */
export type DraftState = 'saved' | 'saving' | 'device' | 'signed-out' | 'unsafe';

/** A pause of so long counts as one, in milliseconds. */
const PAUSE = 400;

/** The learner's files: kept on the device at every pause and as the page goes, and sent to the server until it has them. */
export function useDraft(view: ChallengeBenchView, learnerId: string) {
  const { task, attempt } = view;
  const key = `spokewise-bench/${learnerId}/${task.slug}`;
  const [files, setFiles] = useState<ClusterFiles>(() => ({ ...task.start, ...view.draft?.files }));
  const [state, setState] = useState<DraftState>('saved');
  const [offer, setOffer] = useState<ChallengeDraft | null>(null);
  const work = useRef({
    files,
    base: view.draft?.version ?? 0,
    dirty: false,
    sending: false,
    kept: true,
    failures: 0,
    timer: 0,
  });

  const keep = useCallback(
    (sent: boolean) => {
      const { files: now, base } = work.current;
      work.current.kept = writeDevice(key, {
        content: task.version,
        attempt: attempt?.id ?? null,
        base,
        sent,
        at: new Date().toISOString(),
        files: changedFiles(task.start, now),
      });
    },
    [key, task, attempt?.id],
  );

  const send = useCallback(async () => {
    const own = work.current;
    if (own.sending || !own.dirty) return;
    own.sending = true;
    own.dirty = false;
    const sent = own.files;
    const { status, body } = await postJson(
      '/api/challenges/draft',
      { slug: task.slug, base: own.base, files: changedFiles(task.start, sent) },
      learnerId,
    );
    own.sending = false;
    const reply = (body ?? {}) as { version?: number; code?: string; draft?: ChallengeDraft };
    if (status === 200 && typeof reply.version === 'number') {
      own.base = reply.version;
      own.failures = 0;
      keep(!own.dirty);
      if (own.dirty) void send();
      else setState('saved');
      return;
    }
    own.dirty = true;
    if (status === 409 && reply.draft) {
      setOffer(reply.draft);
      setState(own.kept ? 'device' : 'unsafe');
      return;
    }
    if (status === 401 || status === 403) {
      setState(own.kept ? 'signed-out' : 'unsafe');
      return;
    }
    own.failures++;
    setState(own.kept ? 'device' : 'unsafe');
    clearTimeout(own.timer);
    own.timer = window.setTimeout(() => void send(), backOff(own.failures));
  }, [task, learnerId, keep]);

  const take = useCallback(
    (next: ClusterFiles) => {
      const own = work.current;
      own.files = next;
      own.dirty = true;
      setFiles(next);
      setState('saving');
      clearTimeout(own.timer);
      own.timer = window.setTimeout(() => {
        keep(false);
        void send();
      }, PAUSE);
    },
    [keep, send],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page came with is chosen once
  useEffect(() => {
    const chosen = chooseDraft(draftRecordOf(readDevice(key)), view.draft, attempt);
    const own = work.current;
    own.files = { ...task.start, ...chosen.files };
    own.base = chosen.base;
    setFiles(own.files);
    setOffer(chosen.offer);
    if (chosen.unsent && chosen.offer === null) {
      own.dirty = true;
      void send();
    }
  }, [key]);

  useEffect(() => {
    const hide = () => {
      if (!work.current.dirty) return;
      keep(false);
      const { base, files: now } = work.current;
      void postJson(
        '/api/challenges/draft',
        { slug: task.slug, base, files: changedFiles(task.start, now) },
        learnerId,
        { keepalive: true },
      );
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (work.current.dirty) keep(false);
      if (work.current.dirty && !work.current.kept) event.preventDefault();
    };
    const online = () => void send();
    addEventListener('pagehide', hide);
    addEventListener('beforeunload', warn);
    addEventListener('online', online);
    return () => {
      if (work.current.dirty) keep(false);
      clearTimeout(work.current.timer);
      removeEventListener('pagehide', hide);
      removeEventListener('beforeunload', warn);
      removeEventListener('online', online);
    };
  }, [keep, send, task, learnerId]);

  /** Settles an offer: the other device's draft, or one's own, which then counts as the newer. */
  const settle = (use: 'theirs' | 'mine') => {
    if (offer === null) return;
    work.current.base = offer.version;
    setOffer(null);
    take(use === 'theirs' ? { ...task.start, ...offer.files } : work.current.files);
  };
  const edit = useCallback(
    (file: string, text: string) => take({ ...work.current.files, [file]: text }),
    [take],
  );
  return { files, state, offer, settle, edit, take };
}
