import type { ReviewCard } from '@/lib/services/review-views';
import { afterPaint } from '../../_question/after-paint';
import type { SessionState } from '../_session/session-state';
import { cardKey } from './card-key';
import { LEFT_LOOK, WAITING_LOOK } from './waiting-look';

/**
 * Swaps the boxes of the card just graded and of the next one, which waits on the page, and calls `tell` once that is painted:
 * rendering the rest of the desk takes longer than a frame on a slow machine, and the next card need not wait for it. React then sets
 * the attributes that stay. Gives what takes the swap back and calls `tell` off; null when the next card is not on the page.
 */
export function showCardEarly(
  before: SessionState,
  after: SessionState,
  tell: () => void,
): (() => void) | null {
  const from = boxOf(before.current);
  const to = boxOf(after.current);
  if (!from || !to || from === to) return null;
  const swap = (left: HTMLElement, shown: HTMLElement, look: string) => {
    left.className = look;
    left.dataset.waiting = 'true';
    shown.removeAttribute('class');
    delete shown.dataset.waiting;
  };
  swap(from, to, LEFT_LOOK);
  const scrolling = requestAnimationFrame(() => {
    if (window.scrollY > 0) window.scrollTo({ top: 0 });
  });
  const callOff = afterPaint(tell);
  return () => {
    callOff();
    cancelAnimationFrame(scrolling);
    swap(to, from, WAITING_LOOK);
  };
}

function boxOf(card: ReviewCard | null): HTMLElement | null {
  if (!card) return null;
  return document.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardKey(card))}"]`);
}
