'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Phase } from '../_session/session-state';
import type { FormHandle } from './form-handle';

type Places = {
  question: RefObject<HTMLElement | null>;
  answer: RefObject<HTMLElement | null>;
  form: RefObject<FormHandle | null>;
};

/** Moves the focus to the answer when it appears, and to the question (or its field) when the next card does. */
export function useMovingFocus(phase: Phase, { question, answer, form }: Places): void {
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next card is a new moment, not a new phase name
  useEffect(() => {
    if (phase.name === 'answer') {
      answer.current?.focus({ preventScroll: true });
      if (answer.current) bringIntoView(answer.current);
    } else if (phase.name === 'question') {
      if (!form.current?.focus() && begun.current) question.current?.focus({ preventScroll: true });
      if (begun.current) window.scrollTo({ top: 0 });
    }
    begun.current = true;
  }, [phase.name, phase.shownAt]);
}

/** Scrolls only when the answer begins off the screen: to the card's top if the answer begins on screen then, else to the answer. */
function bringIntoView(answer: HTMLElement): void {
  const { top } = answer.getBoundingClientRect();
  const fold = window.innerHeight * 0.6;
  if (top >= 0 && top <= fold) return;
  const card = answer.closest('article')?.getBoundingClientRect().top ?? top;
  window.scrollBy({ top: (top - card <= fold ? card : top) - 16, behavior: 'instant' });
}
