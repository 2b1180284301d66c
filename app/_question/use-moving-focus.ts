'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from './after-paint';
import type { CardPlaces } from './card-view';
import type { Phase } from './phase';

/**
 * Moves the focus to the answer when it appears, and to the question (or its field) when the next card does. Both ask the browser
 * for a layout of their own, so that the focus waits until the change is painted; scrolling, which would be seen, does not.
 */
export function useMovingFocus(phase: Phase, places: RefObject<CardPlaces | null>): void {
  const begun = useRef(false);
  // Known from events: to ask the window costs a layout.
  const scrolled = useRef(true);
  useEffect(() => {
    const look = () => {
      scrolled.current = window.scrollY > 0;
    };
    const stop = afterPaint(look);
    addEventListener('scroll', look, { passive: true });
    return () => {
      stop();
      removeEventListener('scroll', look);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next card is a new moment, not a new phase name
  useEffect(() => {
    const first = !begun.current;
    begun.current = true;
    if (phase.name === 'checking') return;
    const scrolling = requestAnimationFrame(() => {
      if (phase.name === 'question') {
        if (!first && scrolled.current) window.scrollTo({ top: 0 });
      } else if (places.current?.answer) bringIntoView(places.current.answer);
    });
    const stopFocus = afterPaint(() => {
      const { question, answer, form } = places.current ?? {};
      if (phase.name === 'answer') answer?.focus({ preventScroll: true });
      else if (!form?.focus() && !first) question?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(scrolling);
      stopFocus();
    };
  }, [phase.name, phase.shownAt]);
}

/** Scrolls only when the answer begins off the screen: to the card's top if the answer begins on screen then, else to the answer. */
function bringIntoView(answer: HTMLElement): void {
  const { top } = answer.getBoundingClientRect();
  const fold = window.innerHeight * 0.6;
  if (answer.dataset.stays !== undefined) {
    // Files are being read: they stay, unless nothing of the answer would be seen.
    if (top > window.innerHeight * 0.75) window.scrollBy({ top: top - fold, behavior: 'instant' });
    return;
  }
  if (top >= 0 && top <= fold) return;
  const card = answer.closest('article')?.getBoundingClientRect().top ?? top;
  window.scrollBy({ top: (top - card <= fold ? card : top) - 16, behavior: 'instant' });
}
