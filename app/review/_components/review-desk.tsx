'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Kbd } from '@/app/_components/kbd';
import type { Rating } from '@/lib/core/rating';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { ReviewSession } from '@/lib/services/review-views';
import { countKind } from '../_session/count-kind';
import { DEFAULT_SHORTCUTS, type ShortcutName } from '../_session/default-shortcuts';
import type { KeyCommand } from '../_session/key-command';
import { postJson } from '../_session/post-json';
import { dayIsOver } from '../_session/step';
import { CardInfoPanel } from './card-info-panel';
import { CardMenu } from './card-menu';
import { CardView } from './card-view';
import { FlagDialog } from './flag-dialog';
import type { FormHandle } from './form-handle';
import { LastDeed } from './last-deed';
import { LearningWait } from './learning-wait';
import { RatingBar } from './rating-bar';
import { SaveStatus } from './save-status';
import { SessionCounts } from './session-counts';
import { SessionEnd } from './session-end';
import { ShortcutSheet } from './shortcut-sheet';
import { SourcesDialog } from './sources-dialog';
import { useCardsAhead } from './use-cards-ahead';
import { useKeyCommands } from './use-key-commands';
import { useReviewSession } from './use-review-session';
import { useVisibleTime } from './use-visible-time';

type Props = { session: ReviewSession; learnerId: string; path: string | null };
type Sheet = 'info' | 'flag' | 'source' | 'help';

/** The review: one card, its answer, the buttons. Everything the learner does here is in the outbox before it is on the line. */
export function ReviewDesk({ session, learnerId, path }: Props) {
  const { state, dispatch, peek, status, line, now, refill } = useReviewSession(session, learnerId, path);
  const { current, phase } = state;
  const ahead = useCardsAhead(state, now);
  const readTime = useVisibleTime(phase.shownAt);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const questionRef = useRef<HTMLDivElement>(null);
  const answerRef = useRef<HTMLElement>(null);
  const formRef = useRef<FormHandle>(null);
  const begun = useRef(false);

  const say = useCallback((text: string) => dispatch({ type: 'notice', text }), [dispatch]);
  const answer = useCallback(
    async (given: Answer) => {
      const card = peek().current;
      if (!card) return;
      dispatch({ type: 'submit', answer: given });
      const { itemId, seed } = card;
      const reply = await postJson('/api/answers', { itemId, seed, answer: given }, learnerId);
      const verdict = verdictOf(reply.body);
      if (verdict) dispatch({ type: 'verdict', itemId, verdict });
      else dispatch({ type: 'submit-failed', itemId, message: failure(reply.status, reply.body) });
    },
    [dispatch, peek, learnerId],
  );
  const grade = useCallback(
    (rating: Rating) => {
      if (dayIsOver(peek(), now())) {
        void refill(true);
        return;
      }
      dispatch({ type: 'grade', rating, eventId: crypto.randomUUID(), durationMs: readTimeRef.current() });
    },
    [dispatch, now, peek, refill],
  );
  const readTimeRef = useRef(readTime);
  readTimeRef.current = readTime;
  const shortcut = useCallback(
    (name: ShortcutName) => {
      const card = peek().current;
      if (name === 'undo' || name === 'redo') dispatch({ type: name, eventId: crypto.randomUUID() });
      else if (!card && name !== 'help') return;
      else if (name === 'bury' || name === 'bury-note' || name === 'suspend') {
        dispatch({ type: 'set-aside', kind: name, eventId: crypto.randomUUID() });
      } else if (name === 'lesson') window.open(`/lessons/${card?.lesson.slug}`, '_blank', 'noopener');
      else if (name === 'info' || name === 'flag' || name === 'source' || name === 'help') setSheet(name);
    },
    [dispatch, peek],
  );

  const verdict = phase.name === 'answer' ? phase.verdict : null;
  useKeyCommands(
    () => ({
      phase: current ? phase.name : null,
      form: current?.question.form ?? null,
      optionCount: optionCount(current?.question),
      answerVisibleMs: phase.name === 'answer' ? now() - phase.revealedAt : 0,
      buttons: session.buttons,
      proposed: verdict?.proposed ?? null,
      shortcuts: session.shortcuts,
    }),
    (command: KeyCommand) => {
      if (command.do === 'reveal') dispatch({ type: 'reveal' });
      else if (command.do === 'submit') formRef.current?.submit();
      else if (command.do === 'choose') formRef.current?.choose(command.index);
      else if (command.do === 'grade') grade(command.rating);
      else shortcut(command.do);
    },
  );

  // Focus goes to the answer when it appears, and to the question (or its field) when the next card does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next card is a new moment, not a new phase name
  useEffect(() => {
    if (phase.name === 'answer') {
      answerRef.current?.focus({ preventScroll: true });
      answerRef.current?.scrollIntoView({ block: 'nearest' });
    } else if (phase.name === 'question') {
      if (!formRef.current?.focus() && begun.current) questionRef.current?.focus({ preventScroll: true });
      if (begun.current) window.scrollTo({ top: 0 });
    }
    begun.current = true;
  }, [phase.name, phase.shownAt]);

  const keys = useMemo(
    () => (session.shortcuts === null ? null : { ...DEFAULT_SHORTCUTS, ...session.shortcuts }),
    [session.shortcuts],
  );
  const left = state.counts.newCards + state.counts.learning + state.counts.review;
  const cards = current ? [current, ...ahead.filter((card) => card.itemId !== current.itemId)] : [];
  const shut = () => setSheet(null);
  const learningAt = state.learning[0]?.dueAt ?? state.nextLearningAt;

  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4">
      <h1 className="sr-only">Review</h1>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <SessionCounts counts={state.counts} current={current ? countKind(current.state) : null} />
        <div className="flex items-center gap-2">
          <SaveStatus status={status} />
          {current ? <CardMenu keys={keys} onChoose={shortcut} /> : null}
        </div>
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {spoken(status.pending, state.answered, left)}
      </p>
      {line === 'down' && status.state !== 'signed-out' ? (
        <p className="rounded-lg border border-conditional bg-conditional-soft px-4 py-3 text-sm">
          There is no connection. Go on with the cards you judge yourself: your answers are kept in this
          browser and saved when it is back.
        </p>
      ) : null}
      {status.state === 'signed-out' ? (
        <p
          role="alert"
          className="rounded-lg border border-conditional bg-conditional-soft px-4 py-3 text-sm"
        >
          You are signed out.{' '}
          {status.pending > 0 ? `${status.pending} of your answers are kept in this browser. ` : ''}
          <a href="/" className="font-semibold underline">
            Sign in again
          </a>{' '}
          and they will be saved.
        </p>
      ) : null}
      {state.notice ? (
        <div
          key={state.notice.serial}
          role="alert"
          className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-edge bg-surface px-4 py-3 text-sm"
        >
          <span>{state.notice.text}</span>
          {line === 'down' && phase.name === 'question' && current?.question.form !== 'flip' ? (
            <Button size="small" onClick={() => dispatch({ type: 'later' })}>
              Leave it for later
            </Button>
          ) : null}
        </div>
      ) : null}
      {cards.map((card) => {
        const shown = card.itemId === current?.itemId;
        return (
          <CardView
            key={`${card.itemId}/${card.seed}`}
            card={card}
            phase={shown ? phase : null}
            questionRef={shown ? questionRef : null}
            answerRef={shown ? answerRef : null}
            formRef={shown ? formRef : null}
            onAnswer={answer}
            onProblem={say}
          />
        );
      })}
      {current ? null : state.awaiting ? (
        <p className="py-16 text-center text-muted" role="status">
          Taking it back
        </p>
      ) : learningAt !== null && learningAt < state.nextDayAt && (state.learning.length > 0 || left > 0) ? (
        <LearningWait
          dueAt={learningAt}
          learnAheadMinutes={state.learnAheadMinutes}
          now={now}
          onLearnAhead={() => {
            dispatch({ type: 'learn-ahead' });
            if (peek().current === null) void refill(false);
          }}
          onTime={() => dispatch({ type: 'tick' })}
        />
      ) : status.pending > 0 ? (
        <p className="py-16 text-center text-muted" role="status">
          {status.state === 'saving'
            ? 'Saving your last answers'
            : 'Your last answers wait here for the connection'}
        </p>
      ) : (
        <SessionEnd sessionId={state.sessionId} learnerId={learnerId} answered={state.answered} />
      )}
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 bg-bg py-2 empty:hidden md:bottom-0 md:pb-4">
        {current && phase.name === 'question' && current.question.form === 'flip' ? (
          <Button
            kind="primary"
            size="large"
            className="min-h-15 w-full"
            onClick={() => dispatch({ type: 'reveal' })}
          >
            Show answer
            <span className="hidden opacity-90 md:inline" aria-hidden="true">
              <Kbd>Space</Kbd>
            </span>
          </Button>
        ) : null}
        {current && phase.name === 'answer' ? (
          <RatingBar
            intervals={current.intervals}
            buttons={session.buttons}
            proposed={verdict?.proposed ?? null}
            keys={ratingKeys(keys, session.buttons)}
            onGrade={grade}
          />
        ) : null}
      </div>
      <LastDeed
        deed={state.done.at(-1) ?? null}
        redoable={state.undone.length > 0}
        keys={{ undo: keys?.undo ?? null, redo: keys?.redo ?? null }}
        onUndo={() => shortcut('undo')}
        onRedo={() => shortcut('redo')}
      />
      {current ? (
        <>
          <CardInfoPanel itemId={current.itemId} open={sheet === 'info'} onOpenChange={shut} />
          <FlagDialog
            itemId={current.itemId}
            learnerId={learnerId}
            open={sheet === 'flag'}
            onOpenChange={shut}
            onDone={say}
          />
          <SourcesDialog card={current} open={sheet === 'source'} onOpenChange={shut} />
        </>
      ) : null}
      <ShortcutSheet
        open={sheet === 'help'}
        onOpenChange={shut}
        shortcuts={session.shortcuts}
        buttons={session.buttons}
      />
    </div>
  );
}

function ratingKeys(
  keys: Record<string, string> | null,
  buttons: 2 | 4,
): Partial<Record<Rating, string>> | null {
  if (!keys) return null;
  const { again = '1', hard = '2', good = '3', easy = '4' } = keys;
  return buttons === 2 ? { 1: again, 3: hard } : { 1: again, 2: hard, 3: good, 4: easy };
}

function optionCount(question: ReviewSession['cards'][number]['question'] | undefined): number {
  if (!question) return 0;
  if (question.form === 'map-point') return 10;
  return 'options' in question ? question.options.length : 0;
}

function verdictOf(body: unknown): Verdict | null {
  return typeof body === 'object' && body !== null && 'verdict' in body ? (body.verdict as Verdict) : null;
}

function failure(status: number, body: unknown): string {
  if (status === 0) {
    return 'There is no connection, so this answer cannot be checked yet. It is still here: try again when it is back.';
  }
  if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message);
  return 'The answer could not be checked just now. It is still here: try again in a moment.';
}

function spoken(pending: number, answered: number, left: number): string {
  if (answered === 0 && pending === 0) return '';
  return pending === 0 ? `Saved. ${left} left.` : pending > 2 ? `${pending} not yet saved.` : '';
}
