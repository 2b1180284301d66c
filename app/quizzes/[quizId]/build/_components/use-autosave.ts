import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { type QuizDefinition, quizDefinitionSchema } from '@/lib/quiz/quiz-definition';
import type { DraftCheck } from '@/lib/services/build-views';
import { noteSaved } from './saved-versions';

/** How the draft stands with the server. Nothing is lost in any of them: it is on the page. */
export type SaveState =
  | { name: 'saved' | 'saving' | 'offline' }
  /** Something in it cannot be stored: a sentence. */
  | { name: 'unfit'; message: string }
  /** Somebody saved another draft. */
  | { name: 'conflict' }
  | { name: 'refused'; message: string };

const WAIT_MS = 700;
const RETRY_MS = 4000;

type Start = { quizId: string; learnerId: string; definition: QuizDefinition; check: DraftCheck };

/** Keeps a draft saved: each change after a moment, one request at a time, always the newest. */
export function useAutosave({ quizId, learnerId, definition, check: first }: Start) {
  const [state, setState] = useState<SaveState>({ name: 'saved' });
  const [check, setCheck] = useState(first);
  const version = useRef(first.version);
  const saved = useRef(definition);
  const newest = useRef(definition);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  /** The version that somebody else saved: nothing is sent before it is decided whose stays. */
  const theirs = useRef<number | null>(null);

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (theirs.current !== null) return false;
    if (running.current !== null) {
      await running.current;
      return newest.current === saved.current ? true : save();
    }
    const draft = newest.current;
    if (draft === saved.current) return true;
    const parsed = quizDefinitionSchema.safeParse(draft);
    if (!parsed.success) {
      setState({ name: 'unfit', message: parsed.error.issues[0]?.message ?? 'Something does not fit.' });
      return false;
    }
    setState({ name: 'saving' });
    const send = async () => {
      const body = { definition: parsed.data, version: version.current };
      const reply = await postJson(`/api/quizzes/${quizId}/draft`, body, learnerId);
      if (reply.status === 200) {
        const next = reply.body as DraftCheck;
        version.current = next.version;
        noteSaved(quizId, next.version);
        saved.current = draft;
        setCheck(next);
        if (newest.current === draft) setState({ name: 'saved' });
        return true;
      }
      const stored = (reply.body as { version?: number } | null)?.version;
      if (reply.status === 409 && stored !== undefined) {
        theirs.current = stored;
        setState({ name: 'conflict' });
      } else if (reply.status === 0 || reply.status >= 500) {
        setState({ name: 'offline' });
        timer.current = setTimeout(() => void save(), RETRY_MS);
      } else setState({ name: 'refused', message: messageOf(reply.body) ?? 'The server did not take it.' });
      return false;
    };
    running.current = send();
    const done = await running.current.finally(() => {
      running.current = null;
    });
    return done && newest.current !== saved.current ? save() : done;
  }, [quizId, learnerId]);

  useEffect(() => {
    newest.current = definition;
    if (definition === saved.current) {
      // Undone before it was sent.
      if (running.current === null) clearTimeout(timer.current);
      return setState((now) => (now.name === 'saving' && running.current === null ? { name: 'saved' } : now));
    }
    if (theirs.current === null) setState({ name: 'saving' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), WAIT_MS);
  }, [definition, save]);
  // Whoever goes on to another page has not given up what was changed a moment ago.
  useEffect(() => () => void save(), [save]);

  const waits = state.name !== 'saved';
  useEffect(() => {
    if (!waits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [waits]);

  return {
    state,
    check,
    /** Saves what is not saved yet; false when that did not work (the state says why). */
    flush: save,
    /** The version that is stored. */
    version: () => version.current,
    /** After a conflict: what stands here goes over what the other saved. */
    keepMine: () => {
      if (theirs.current === null) return;
      version.current = theirs.current;
      theirs.current = null;
      void save();
    },
  };
}
