import { assertNever } from '@/lib/core/assert-never';
import type { Rating } from '@/lib/core/rating';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { DeliveryReply, OutboxEvent, ReviewCard } from '@/lib/services/review-views';
import { advance } from './advance';
import { changeCount } from './change-count';
import { countKind } from './count-kind';
import { dayIsOver } from './day-is-over';
import { leaveCard } from './leave-card';
import { mergeQueue, type Refill } from './merge-queue';
import { mergeReply } from './merge-reply';
import { redoStep } from './redo-step';
import type { Deed, SessionState } from './session-state';
import { undoStep } from './undo-step';
import { withNotice } from './with-notice';

export type SessionAction =
  | { type: 'reveal' }
  | { type: 'submit'; answer: Answer }
  | { type: 'verdict'; itemId: string; verdict: Verdict }
  | { type: 'submit-failed'; itemId: string; message: string }
  /** The card's content is not there any more. */
  | { type: 'withdrawn'; itemId: string; message: string }
  | { type: 'grade'; rating: Rating; eventId: string; durationMs: number }
  | { type: 'set-aside'; kind: 'bury' | 'bury-note' | 'suspend'; eventId: string }
  | { type: 'undo' | 'redo'; eventId: string }
  | { type: 'replied'; reply: DeliveryReply; pending: number }
  | { type: 'refilled'; reply: Refill; replace: boolean; pending: number }
  | { type: 'later' }
  | { type: 'delivered-elsewhere' }
  | { type: 'learn-ahead' }
  | { type: 'tick' }
  | { type: 'notice'; text: string };

/** The state after an action, and the event for the outbox that it makes (null: none). */
export type Step = { state: SessionState; event: OutboxEvent | null };

/**
 * One step of a review session. Pure: `now` is the server's clock in epoch ms, ids come with the action. An action that
 * makes no sense in this state (a second press of a key, a grade before the answer) gives the same state and no event.
 */
export function step(state: SessionState, action: SessionAction, now: number): Step {
  const same: Step = { state, event: null };
  const { current, phase } = state;
  switch (action.type) {
    case 'reveal':
      if (!current || phase.name !== 'question' || current.question.form !== 'flip') return same;
      return only({
        ...state,
        phase: {
          name: 'answer',
          shownAt: phase.shownAt,
          revealedAt: now,
          answer: { form: 'flip' },
          verdict: null,
        },
      });
    case 'submit':
      if (!current || phase.name !== 'question' || action.answer.form !== current.question.form) return same;
      return only({
        ...state,
        phase: { name: 'checking', shownAt: phase.shownAt, answer: action.answer },
        notice: null,
      });
    case 'verdict':
      if (current?.itemId !== action.itemId || phase.name !== 'checking') return same;
      if (action.verdict.outcome === 'invalid') {
        return only(
          withNotice(
            { ...state, phase: { name: 'question', shownAt: phase.shownAt } },
            'Nothing was answered yet.',
          ),
        );
      }
      return only({
        ...state,
        phase: { ...phase, name: 'answer', revealedAt: now, verdict: action.verdict },
      });
    case 'submit-failed':
      if (current?.itemId !== action.itemId || phase.name !== 'checking') return same;
      return only(
        withNotice({ ...state, phase: { name: 'question', shownAt: phase.shownAt } }, action.message),
      );
    case 'withdrawn': {
      if (current?.itemId !== action.itemId || phase.name !== 'checking') return same;
      const counts = changeCount(state.counts, countKind(current.state), -1);
      return only(withNotice(advance({ ...state, current: null, counts }, now), action.message));
    }
    case 'grade': {
      if (!current || phase.name !== 'answer' || state.awaiting || dayIsOver(state, now)) return same;
      const event: OutboxEvent = {
        kind: 'review',
        id: action.eventId,
        itemId: current.itemId,
        version: current.version,
        rating: action.rating,
        previewDay: current.previewDay,
        durationMs: action.durationMs,
        seed: current.seed,
        answer: phase.answer,
      };
      const deed: Deed = { eventId: event.id, itemId: current.itemId, kind: 'review', card: current };
      const left = leaveCard(state, current, deed, comesBack(current, action.rating));
      return { state: advance({ ...left, answered: state.answered + 1 }, now), event };
    }
    case 'set-aside': {
      if (!current || phase.name === 'checking' || state.awaiting) return same;
      const deed: Deed = {
        eventId: action.eventId,
        itemId: current.itemId,
        kind: action.kind,
        card: current,
      };
      const stays = (card: ReviewCard) => action.kind !== 'bury-note' || card.noteId !== current.noteId;
      const left = leaveCard(state, current, deed, false);
      return {
        state: advance(
          { ...left, main: left.main.filter(stays), learning: left.learning.filter(stays) },
          now,
        ),
        event: { kind: action.kind, id: action.eventId, itemId: current.itemId },
      };
    }
    case 'undo':
      return undoStep(state, action.eventId, now);
    case 'redo':
      return redoStep(state, action.eventId, now);
    case 'replied':
      return only(advance(mergeReply(state, action.reply, action.pending, now), now));
    case 'refilled':
      return only(advance(mergeQueue(state, action, now), now));
    case 'later': {
      // Not an answer: the card goes to the end of the queue (its check needs a connection that is not there).
      if (!current || phase.name !== 'question') return same;
      const rest = {
        ...state,
        current: null,
        lastItemId: current.itemId,
        main: [...state.main, current],
        notice: null,
      };
      return only(advance(rest, now));
    }
    case 'delivered-elsewhere':
      return only(advance({ ...state, awaiting: null, refillWanted: true }, now));
    case 'learn-ahead':
      return only(advance({ ...state, learnAll: true }, now));
    case 'tick':
      return only(advance(state, now));
    case 'notice':
      return only(withNotice(state, action.text));
    default:
      return assertNever(action);
  }
}

function comesBack(card: ReviewCard, rating: Rating): boolean {
  return card.intervals.some((each) => each.rating === rating && each.minutes !== null);
}

function only(state: SessionState): Step {
  return { state, event: null };
}
