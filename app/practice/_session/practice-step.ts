import { assertNever } from '@/lib/core/assert-never';
import type { Answer } from '@/lib/questions/answer';
import type { Verdict } from '@/lib/questions/verdict';
import type { QuestionCard } from '@/lib/services/review-views';
import type { PracticeState } from './practice-state';

export type PracticeEvent =
  | { type: 'drawn'; cards: readonly QuestionCard[] }
  | { type: 'submit'; answer: Answer }
  | { type: 'verdict'; seed: string; verdict: Verdict }
  | { type: 'failed'; seed: string; message: string }
  | { type: 'notice'; text: string }
  | { type: 'next' }
  | { type: 'finish' }
  | { type: 'go-on' };

/** Questions remembered as asked; the server is told no more. */
const REMEMBERED = 500;

export function startPractice(cards: readonly QuestionCard[], now: number): PracticeState {
  const [current = null, ...waiting] = cards;
  return {
    current,
    phase: { name: 'question', shownAt: now },
    waiting,
    practised: [],
    asked: current === null ? [] : [current.itemId],
    notice: null,
    finished: false,
  };
}

/** The practice after an event at `now` (epoch ms). An event that no longer fits changes nothing. */
export function practiceStep(state: PracticeState, event: PracticeEvent, now: number): PracticeState {
  const { current, phase } = state;
  switch (event.type) {
    case 'drawn': {
      const waiting = [...state.waiting, ...event.cards];
      return current === null && !state.finished
        ? advance({ ...state, waiting }, now)
        : { ...state, waiting };
    }
    case 'submit':
      return phase.name === 'question' && current !== null
        ? {
            ...state,
            phase: { name: 'checking', shownAt: phase.shownAt, answer: event.answer },
            notice: null,
          }
        : state;
    case 'verdict':
      return phase.name === 'checking' && current?.seed === event.seed
        ? judged(state, current, phase.answer, event.verdict, now)
        : state;
    case 'failed':
      return phase.name === 'checking' && current?.seed === event.seed
        ? { ...state, phase: { name: 'question', shownAt: phase.shownAt }, notice: event.message }
        : state;
    case 'notice':
      return { ...state, notice: event.text };
    case 'next':
      return phase.name === 'answer' ? advance(state, now) : state;
    case 'finish':
      return { ...state, finished: true, notice: null };
    case 'go-on':
      return state.finished ? advance({ ...state, finished: false }, now) : state;
    default:
      return assertNever(event);
  }
}

function judged(
  state: PracticeState,
  card: QuestionCard,
  answer: Answer,
  verdict: Verdict,
  now: number,
): PracticeState {
  const { shownAt } = state.phase;
  // Nothing was answered: the sentence says so, and the form stays.
  if (verdict.outcome === 'invalid')
    return {
      ...state,
      phase: { name: 'question', shownAt },
      notice: verdict.why ?? 'Nothing was answered yet.',
    };
  const { itemId, path, lesson, question } = card;
  return {
    ...state,
    phase: { name: 'answer', shownAt, revealedAt: now, answer, verdict },
    practised: [
      ...state.practised,
      { itemId, path, lesson, prompt: question.prompt, outcome: verdict.outcome },
    ],
  };
}

function advance(state: PracticeState, now: number): PracticeState {
  // The question on screen when it was ended has not been answered: it goes on.
  if (state.current !== null && state.phase.name !== 'answer') return state;
  const [current = null, ...waiting] = state.waiting;
  return {
    ...state,
    current,
    waiting,
    phase: { name: 'question', shownAt: now },
    asked: current === null ? state.asked : [...state.asked, current.itemId].slice(-REMEMBERED),
    notice: null,
  };
}
