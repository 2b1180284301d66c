'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { askVerdict } from '@/app/_question/ask-verdict';
import type { Answer } from '@/lib/questions/answer';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import type { QuestionCard } from '@/lib/services/review-views';
import type { PracticeState } from '../_session/practice-state';
import { type PracticeEvent, practiceStep, startPractice } from '../_session/practice-step';

/** Fewer questions than this waiting, and more are drawn. */
const LOW_WATER = 2;
const RETRY_MS = 4000;
const NO_LINE = 'No connection. Your answer is still here: try again when it is back.';

/** A practice in the browser: its state, drawing ahead, and the answers' verdicts. */
export function usePractice(first: readonly QuestionCard[], choice: PracticeChoice, learnerId: string) {
  const [state, setState] = useState<PracticeState>(() => startPractice(first, Date.now()));
  const latest = useRef(state);
  const dispatch = useCallback((event: PracticeEvent) => {
    latest.current = practiceStep(latest.current, event, Date.now());
    setState(latest.current);
  }, []);
  const peek = useCallback(() => latest.current, []);

  const short = !state.finished && state.waiting.length < LOW_WATER;
  useEffect(() => {
    if (!short) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = async () => {
      const { asked, waiting } = latest.current;
      const recent = [...asked, ...waiting.map(({ itemId }) => itemId)].slice(-500);
      const { body } = await postJson('/api/practice', { choice, recent }, learnerId);
      if (gone) return;
      if (isDrawn(body) && body.cards.length > 0) dispatch({ type: 'drawn', cards: body.cards });
      else timer = setTimeout(draw, RETRY_MS);
    };
    void draw();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [short, choice, learnerId, dispatch]);

  const answer = useCallback(
    async (given: Answer) => {
      const card = latest.current.current;
      if (card === null || latest.current.phase.name !== 'question') return;
      dispatch({ type: 'submit', answer: given });
      const { seed } = card;
      const { status, body, verdict } = await askVerdict(card, given, learnerId);
      if (verdict) dispatch({ type: 'verdict', seed, verdict });
      else dispatch({ type: 'failed', seed, message: sentenceOf(status, body) });
    },
    [dispatch, learnerId],
  );
  return { state, dispatch, peek, answer };
}

/** What a reply that was no success says. */
export function sentenceOf(status: number, body: unknown): string {
  if (status === 0) return NO_LINE;
  return messageOf(body) ?? 'That did not work just now. Try again in a moment.';
}

function isDrawn(body: unknown): body is { cards: readonly QuestionCard[] } {
  return typeof body === 'object' && body !== null && 'cards' in body && Array.isArray(body.cards);
}
