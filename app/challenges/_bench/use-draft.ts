'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { BODY_LIMIT } from '@/app/api/_route/body-limit';
import type { ClusterFiles } from '@/lib/content/challenge';
import { changedFiles } from '@/lib/content/changed-files';
import { sameFiles } from '@/lib/content/same-files';
import type { ChallengeBenchView, ChallengeDraft, DraftRequest } from '@/lib/services/challenge-views';
import { backOff } from '../../_components/back-off';
import { postJson } from '../../_components/post-json';
import { readDevice, writeDevice } from '../_work/device-store';
import { chooseDraft, type DraftRecord, draftRecordOf } from '../_work/draft-record';
import { followTab } from '../_work/follow-tab';

/** `refused`: the server takes no such files; `unsafe`: neither this device nor the server has the last change. */
export type DraftState =
  | 'saved'
  | 'saving'
  | 'device'
  | 'newer-there'
  | 'too-large'
  | 'refused'
  | 'signed-out'
  | 'unsafe';
/** What another tab of this browser does with the challenge: the same attempt, or one begun anew. */
export type OtherTab = 'same' | 'anew' | null;

/** A pause of so long counts as one, in milliseconds. */
const PAUSE = 400;
/** So long another tab has to send what it wrote, before this one does. */
const ITS_TURN = 5000;

/** The learner's files: kept on the device at every pause and as the page goes, and sent to the server until it has them. */
export function useDraft(view: ChallengeBenchView, learnerId: string) {
  const { task, attempt } = view;
  const key = `spokewise-bench/${learnerId}/${task.slug}`;
  const [files, setFiles] = useState<ClusterFiles>(() => ({ ...task.start, ...view.draft?.files }));
  const [state, setState] = useState<DraftState>('saved');
  const [offer, setOffer] = useState<ChallengeDraft | null>(null);
  const [otherTab, setOtherTab] = useState<OtherTab>(null);
  const aside = `${key}/aside`;
  const work = useRef({
    files,
    /** The changed files that lay on the device last, by whichever tab. */
    seen: changedFiles(task.start, files),
    /** When that was kept. */
    seenAt: '',
    unkept: false,
    ended: false,
    base: view.draft?.version ?? 0,
    dirty: false,
    sending: false,
    kept: true,
    failures: 0,
    timer: 0,
  });

  const record = useCallback(
    (own: Pick<DraftRecord, 'base' | 'sent' | 'at' | 'files'>): DraftRecord => ({
      content: task.version,
      attempt: attempt?.id ?? null,
      ...own,
    }),
    [task, attempt?.id],
  );

  const keep = useCallback(
    (sent: boolean) => {
      const own = work.current;
      if (own.ended) return;
      const changed = changedFiles(task.start, own.files);
      const at = new Date().toISOString();
      own.kept = writeDevice(key, record({ base: own.base, sent, at, files: changed }));
      own.unkept = !own.kept;
      if (own.kept) Object.assign(own, { seen: changed, seenAt: at });
    },
    [key, task, record],
  );

  const requestOf = useCallback(
    (base: number, now: ClusterFiles): DraftRequest => ({
      slug: task.slug,
      attempt: attempt?.id ?? null,
      base,
      files: changedFiles(task.start, now),
    }),
    [task, attempt?.id],
  );

  const send = useCallback(async () => {
    const own = work.current;
    if (own.sending || !own.dirty || own.ended) return;
    const request = requestOf(own.base, own.files);
    if (tooLarge(request)) {
      setState(own.kept ? 'too-large' : 'unsafe');
      return;
    }
    own.sending = true;
    own.dirty = false;
    const { status, body } = await postJson('/api/challenges/draft', request, learnerId);
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
      // Another tab may have written over it by the time that this one comes back.
      const { files: theirs, version, savedAt } = reply.draft;
      writeDevice(aside, record({ base: version, sent: true, at: savedAt, files: theirs }));
      setOffer(reply.draft);
      setState(own.kept ? 'newer-there' : 'unsafe');
      return;
    }
    if (reply.code === 'attempt-over') {
      own.ended = true;
      setOtherTab('anew');
      return;
    }
    if (status === 401 || status === 403) {
      setState(own.kept ? 'signed-out' : 'unsafe');
      return;
    }
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
      setState(own.kept ? 'refused' : 'unsafe');
      return;
    }
    own.failures++;
    setState(own.kept ? 'device' : 'unsafe');
    clearTimeout(own.timer);
    own.timer = window.setTimeout(() => void send(), backOff(own.failures));
  }, [requestOf, learnerId, keep, aside, record]);

  const take = useCallback(
    (next: ClusterFiles) => {
      const own = work.current;
      own.files = next;
      own.dirty = true;
      own.unkept = true;
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
    const device = draftRecordOf(readDevice(key));
    const chosen = chooseDraft(device, view.draft, attempt);
    const own = work.current;
    own.seenAt = device?.at ?? '';
    own.files = { ...task.start, ...chosen.files };
    own.seen = chosen.files;
    own.base = chosen.base;
    setFiles(own.files);
    const left = draftRecordOf(readDevice(aside));
    const beside =
      left !== null && left.attempt === (attempt?.id ?? null) && !sameFiles(left.files, chosen.files);
    setOffer(chosen.offer ?? (beside ? { files: left.files, version: chosen.base, savedAt: left.at } : null));
    if (chosen.unsent && chosen.offer === null) {
      own.dirty = true;
      void send();
    }
  }, [key]);

  useEffect(() => {
    const look = () => {
      const own = work.current;
      const other = draftRecordOf(readDevice(key));
      if (other === null || own.ended || other.at === own.seenAt) return;
      own.seenAt = other.at;
      const what = followTab({ attempt: attempt?.id ?? null, seen: own.seen, unkept: own.unkept }, other);
      if (what === 'other-attempt') {
        own.ended = true;
        setOtherTab('anew');
        return;
      }
      own.seen = other.files;
      if (what === 'nothing') {
        own.base = Math.max(own.base, other.base);
        if (other.sent && !own.unkept) {
          own.dirty = false;
          setState('saved');
        }
        return;
      }
      setOtherTab('same');
      if (what === 'offer') {
        writeDevice(aside, other);
        setOffer({ files: other.files, version: other.base, savedAt: other.at });
        return;
      }
      own.files = { ...task.start, ...other.files };
      own.base = other.base;
      own.dirty = !other.sent;
      setFiles(own.files);
      setState(other.sent ? 'saved' : 'saving');
      clearTimeout(own.timer);
      own.timer = window.setTimeout(() => void send(), ITS_TURN);
    };
    const stored = (event: StorageEvent) => {
      if (event.key === key) look();
    };
    // A tab that slept did not hear of it.
    const wake = () => {
      if (document.visibilityState === 'visible') look();
    };
    addEventListener('storage', stored);
    addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      removeEventListener('storage', stored);
      removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [key, aside, attempt?.id, task, send]);

  useEffect(() => {
    const hide = () => {
      if (!work.current.dirty || work.current.ended) return;
      keep(false);
      const { base, files: now } = work.current;
      const request = requestOf(base, now);
      if (!tooLarge(request)) void postJson('/api/challenges/draft', request, learnerId, { keepalive: true });
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
  }, [keep, send, requestOf, learnerId]);

  /** Settles an offer: the other device's draft, or one's own, which then counts as the newer. */
  const settle = (use: 'theirs' | 'mine') => {
    if (offer === null) return;
    work.current.base = offer.version;
    setOffer(null);
    writeDevice(aside, null);
    take(use === 'theirs' ? { ...task.start, ...offer.files } : work.current.files);
  };
  const edit = useCallback(
    (file: string, text: string) => take({ ...work.current.files, [file]: text }),
    [take],
  );
  return { files, state, offer, otherTab, settle, edit, take };
}

function tooLarge(request: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(request)).length > BODY_LIMIT;
}
