'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { DESK_BAR_LOOK, DESK_HEAD_LOOK, DESK_LOOK } from '@/app/_question/desk-look';
import { optionCount } from '@/app/_question/option-count';
import type { ReviewSession } from '@/lib/services/review-views';
import { cardLook } from '../../_question/card-look';
import { type CardPlaces, CardView } from '../../_question/card-view';
import { DEFAULT_SHORTCUTS } from '../../_question/default-shortcuts';
import type { KeyCommand } from '../../_question/key-command';
import { useKeyCommands } from '../../_question/use-key-commands';
import { useMovingFocus } from '../../_question/use-moving-focus';
import { useVisibleTime } from '../../_question/use-visible-time';
import { countKind } from '../_session/count-kind';
import type { OutboxOwner } from '../_session/outbox-owner';
import { AnswerBar } from './answer-bar';
import { BetweenCards } from './between-cards';
import { cardKey } from './card-key';
import { CardMenu } from './card-menu';
import { CardSheets, type Sheet } from './card-sheets';
import { DeskNotices } from './desk-notices';
import { LastDeed } from './last-deed';
import { SaveStatus } from './save-status';
import { SessionCounts } from './session-counts';
import { useCardDeeds } from './use-card-deeds';
import { useCardsAround } from './use-cards-around';
import { useReviewSession } from './use-review-session';
import { WAITING_LOOK } from './waiting-look';

type Props = { session: ReviewSession; owner: OutboxOwner; path: string | null };

const LEECH =
  'This card has been missed often. Reading the lesson again usually helps more than another repeat.';

/** The review: one card, its answer, the buttons. Everything the learner does here is in the outbox before it is on the line. */
export function ReviewDesk({ session, owner, path }: Props) {
  const { learnerId } = owner;
  const desk = useReviewSession(session, owner, path);
  const { state, dispatch, peek, status, line, now, refill } = desk;
  const { current, phase } = state;
  const cards = useCardsAround(state, now);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const { answer, grade, shortcut } = useCardDeeds(desk, learnerId, useVisibleTime(phase.shownAt), setSheet);
  const say = useCallback((text: string) => dispatch({ type: 'notice', text }), [dispatch]);
  const reveal = useCallback(() => dispatch({ type: 'reveal' }), [dispatch]);
  const places = useRef<CardPlaces>(null);
  useMovingFocus(phase, places);
  useKeyCommands(
    () => {
      // The session's own state: what is rendered may be a frame behind.
      const { current, phase } = peek();
      return {
        phase: current ? phase.name : null,
        form: current?.question.form ?? null,
        optionCount: current ? optionCount(current.question) : 0,
        answerVisibleMs: phase.name === 'answer' ? now() - phase.revealedAt : 0,
        buttons: session.buttons,
        proposed: phase.name === 'answer' ? (phase.verdict?.proposed ?? null) : null,
        shortcuts: session.shortcuts,
      };
    },
    (command: KeyCommand) => {
      if (command.do === 'reveal') reveal();
      else if (command.do === 'submit') places.current?.form?.submit();
      else if (command.do === 'choose') places.current?.form?.choose(command.index);
      else if (command.do === 'grade') grade(command.rating);
      else if (command.do !== 'next') shortcut(command.do);
    },
  );
  const keys = useMemo(
    () => (session.shortcuts === null ? null : { ...DEFAULT_SHORTCUTS, ...session.shortcuts }),
    [session.shortcuts],
  );

  return (
    <div className={DESK_LOOK}>
      <h1 className="sr-only">Review</h1>
      <div className={DESK_HEAD_LOOK}>
        <SessionCounts counts={state.counts} current={current ? countKind(current.state) : null} />
        <div className="flex items-center gap-2">
          <SaveStatus status={status} />
          {current ? <CardMenu keys={keys} onChoose={shortcut} /> : null}
        </div>
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {spoken(status.pending, state.answered, state.counts)}
      </p>
      {cards.map((card) => {
        const shown = card.itemId === current?.itemId;
        return (
          <div
            key={cardKey(card)}
            data-card={cardKey(card)}
            data-waiting={shown ? undefined : true}
            className={shown ? undefined : WAITING_LOOK}
          >
            <CardView
              card={card}
              phase={shown ? phase : null}
              places={places}
              digits={keys !== null}
              aside={card.leech ? LEECH : null}
              onAnswer={answer}
              onProblem={say}
            />
          </div>
        );
      })}
      {current ? null : (
        <BetweenCards
          state={state}
          status={status}
          learnerId={learnerId}
          path={path}
          now={now}
          onLearnAhead={() => {
            dispatch({ type: 'learn-ahead' });
            if (peek().current === null) void refill(false);
          }}
          onTime={() => dispatch({ type: 'tick' })}
        />
      )}
      <LastDeed
        deed={state.done.at(-1) ?? null}
        redoable={state.undone.length > 0}
        keys={{ undo: keys?.undo ?? null, redo: keys?.redo ?? null }}
        onUndo={() => shortcut('undo')}
        onRedo={() => shortcut('redo')}
      />
      <div className={`${DESK_BAR_LOOK} ${current ? cardLook(current.question).bar : ''}`}>
        <DeskNotices
          status={status}
          line={line}
          notice={state.notice}
          needsServer={current !== null && phase.name === 'question' && current.question.form !== 'flip'}
          onLater={() => dispatch({ type: 'later' })}
        />
        {current ? (
          <AnswerBar
            card={current}
            phase={phase}
            buttons={session.buttons}
            keys={keys}
            onReveal={reveal}
            onCheck={() => places.current?.form?.submit()}
            onGrade={grade}
          />
        ) : null}
      </div>
      <CardSheets
        sheet={sheet}
        card={current}
        answer={phase.name === 'answer' ? phase.answer : null}
        learnerId={learnerId}
        session={session}
        onClose={() => setSheet(null)}
        onSaid={say}
      />
    </div>
  );
}

function spoken(pending: number, answered: number, counts: ReviewSession['counts']): string {
  if (answered === 0 && pending === 0) return '';
  const left = counts.newCards + counts.learning + counts.review;
  return pending === 0 ? `Saved. ${left} left.` : pending > 2 ? `${pending} not yet saved.` : '';
}
