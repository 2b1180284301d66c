import { assertNever } from '@/lib/core/assert-never';
import type { Rating } from '@/lib/core/rating';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type {
  DeliveryReply,
  OutboxEvent,
  QueueReply,
  ReviewCard,
  ReviewCounts,
} from '@/lib/services/review-views';
import { byDueAt } from './by-due-at';
import { countKind } from './count-kind';
import { mergeQueue } from './merge-queue';
import { mergeReply } from './merge-reply';
import { pickNext } from './pick-next';
import type { Deed, SessionState } from './session-state';

export type SessionAction =
  | { type: 'reveal' }
  | { type: 'submit'; answer: Answer }
  | { type: 'verdict'; itemId: string; verdict: Verdict }
  | { type: 'submit-failed'; itemId: string; message: string }
  | { type: 'grade'; rating: Rating; eventId: string; durationMs: number }
  | { type: 'set-aside'; kind: 'bury' | 'bury-note' | 'suspend'; eventId: string }
  | { type: 'undo' | 'redo'; eventId: string }
  | { type: 'replied'; reply: DeliveryReply; pending: number }
  | { type: 'refilled'; reply: QueueReply; replace: boolean; pending: number }
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
      });
    case 'verdict':
      if (current?.itemId !== action.itemId || phase.name !== 'checking') return same;
      if (action.verdict.outcome === 'invalid') {
        return only(
          say({ ...state, phase: { name: 'question', shownAt: phase.shownAt } }, 'Nothing was answered yet.'),
        );
      }
      return only({
        ...state,
        phase: { ...phase, name: 'answer', revealedAt: now, verdict: action.verdict },
      });
    case 'submit-failed':
      if (current?.itemId !== action.itemId || phase.name !== 'checking') return same;
      return only(say({ ...state, phase: { name: 'question', shownAt: phase.shownAt } }, action.message));
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
      const left = leave(state, deed, comesBack(current, action.rating));
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
      const left = leave(state, deed, false);
      return {
        state: advance(
          { ...left, main: left.main.filter(stays), learning: left.learning.filter(stays) },
          now,
        ),
        event: { kind: action.kind, id: action.eventId, itemId: current.itemId },
      };
    }
    case 'undo':
      return undo(state, action.eventId, now);
    case 'redo':
      return redo(state, action.eventId, now);
    case 'replied':
      return only(advance(mergeReply(state, action.reply, action.pending, now), now));
    case 'refilled':
      return only(advance(mergeQueue(state, action, now), now));
    case 'later': {
      // Not an answer: the card goes to the end of the queue (its check needs a connection that is not there).
      if (!current || phase.name !== 'question') return same;
      const rest = { ...state, current: null, lastItemId: current.itemId, main: [...state.main, current] };
      return only(advance(rest, now));
    }
    case 'delivered-elsewhere':
      return only(advance({ ...state, awaiting: null, refillWanted: true }, now));
    case 'learn-ahead':
      return only(advance({ ...state, learnAll: true }, now));
    case 'tick':
      return only(advance(state, now));
    case 'notice':
      return only(say(state, action.text));
    default:
      return assertNever(action);
  }
}

/** Whether the intervals on the buttons are yesterday's: they must be fetched again before a grade is allowed. */
export function dayIsOver(state: SessionState, now: number): boolean {
  return now >= state.nextDayAt || (state.current !== null && state.current.previewDay < state.studyDay);
}

/** The cards that will probably come next, soonest first: at most `count`. */
export function upcoming(state: SessionState, now: number, count: number): ReviewCard[] {
  const cards: ReviewCard[] = [];
  let queue = { ...state, lastItemId: state.current?.itemId ?? state.lastItemId };
  while (cards.length < count) {
    const next = pickNext(queue, now);
    if (!next) break;
    cards.push(next);
    queue = {
      ...queue,
      lastItemId: next.itemId,
      main: queue.main.filter((card) => card !== next),
      learning: queue.learning.filter((card) => card !== next),
    };
  }
  return cards;
}

function undo(state: SessionState, eventId: string, now: number): Step {
  const deed = state.done.at(-1);
  if (!deed || state.awaiting || state.phase.name === 'checking') return { state, event: null };
  const back = {
    ...putBack(state),
    done: state.done.slice(0, -1),
    undone: [...state.undone, deed],
    answered: Math.max(0, state.answered - (deed.kind === 'review' ? 1 : 0)),
  };
  const event: OutboxEvent =
    deed.kind === 'review'
      ? { kind: 'undo', id: eventId, itemId: deed.itemId, targetId: deed.eventId }
      : { kind: deed.kind === 'suspend' ? 'unsuspend' : 'unbury', id: eventId, itemId: deed.itemId };
  if (!deed.card) return { state: { ...back, current: null, awaiting: eventId }, event };
  // The server counts both events of the card, so its next grade must name a version two further on.
  const card = { ...deed.card, version: deed.card.version + 2 };
  const queues = without(back, card.itemId);
  const gone = state.learning.some((each) => each.itemId === card.itemId);
  const counts = plus(gone ? minus(back.counts, 'learning') : back.counts, countKind(card.state));
  return {
    state: {
      ...queues,
      counts,
      current: card,
      phase: { name: 'question', shownAt: now },
    },
    event,
  };
}

function redo(state: SessionState, eventId: string, now: number): Step {
  const deed = state.undone.at(-1);
  if (!deed || state.awaiting || state.phase.name === 'checking') return { state, event: null };
  const event: OutboxEvent =
    deed.kind === 'review'
      ? { kind: 'redo', id: eventId, itemId: deed.itemId, targetId: deed.eventId }
      : { kind: deed.kind, id: eventId, itemId: deed.itemId };
  const redone: Deed = { ...deed, eventId: deed.kind === 'review' ? deed.eventId : eventId };
  const onScreen = state.current?.itemId === deed.itemId ? state.current : null;
  const back = onScreen ? { ...state, current: null } : putBack(state);
  const queues = without(back, deed.itemId);
  return {
    state: advance(
      {
        ...queues,
        counts: onScreen ? minus(state.counts, countKind(onScreen.state)) : state.counts,
        lastItemId: deed.itemId,
        done: [...state.done, redone],
        undone: state.undone.slice(0, -1),
        answered: state.answered + (deed.kind === 'review' ? 1 : 0),
      },
      now,
    ),
    event,
  };
}

/** Takes the current card off the screen and notes what was done to it. */
function leave(state: SessionState, deed: Deed, returns: boolean): SessionState {
  const card = state.current as ReviewCard;
  const counts = minus(state.counts, countKind(card.state));
  return {
    ...state,
    current: null,
    lastItemId: card.itemId,
    counts: returns ? plus(counts, 'learning') : counts,
    done: [...state.done, deed],
    undone: [],
  };
}

/** Puts the card on screen back to the head of its queue, unanswered. */
function putBack(state: SessionState): SessionState {
  const card = state.current;
  if (!card) return state;
  return card.dueAt === null
    ? { ...state, current: null, main: [card, ...state.main] }
    : { ...state, current: null, learning: byDueAt([card, ...state.learning]) };
}

/** Shows the next card if none is on screen. */
function advance(state: SessionState, now: number): SessionState {
  if (state.current || state.awaiting) return state;
  const next = pickNext(state, now);
  if (!next) return state;
  return {
    ...state,
    current: next,
    phase: { name: 'question', shownAt: now },
    main: state.main.filter((card) => card !== next),
    learning: state.learning.filter((card) => card !== next),
  };
}

function without(state: SessionState, itemId: string): SessionState {
  return {
    ...state,
    main: state.main.filter((card) => card.itemId !== itemId),
    learning: state.learning.filter((card) => card.itemId !== itemId),
  };
}

function comesBack(card: ReviewCard, rating: Rating): boolean {
  return card.intervals.some((each) => each.rating === rating && each.minutes !== null);
}

function minus(counts: ReviewCounts, kind: 'newCards' | 'learning' | 'review'): ReviewCounts {
  return { ...counts, [kind]: Math.max(0, counts[kind] - 1) };
}

function plus(counts: ReviewCounts, kind: 'newCards' | 'learning' | 'review'): ReviewCounts {
  return { ...counts, [kind]: counts[kind] + 1 };
}

function say(state: SessionState, text: string): SessionState {
  return { ...state, notice: { text, serial: (state.notice?.serial ?? 0) + 1 } };
}

function only(state: SessionState): Step {
  return { state, event: null };
}
