'use client';

import { startTransition, useEffect, useState } from 'react';
import type { ReviewCard } from '@/lib/services/review-views';
import type { SessionState } from '../_session/session-state';
import { upcoming } from '../_session/upcoming';

/**
 * The cards to have on the page: the one on screen, the next ones, and for a moment the one just left. They come and go when the
 * browser is idle, because rendering one, or removing the one that has the focus, must never delay a key press. Their order does not
 * change, as moving them costs the same.
 */
export function useCardsAround(state: SessionState, now: () => number): readonly ReviewCard[] {
  const [around, setAround] = useState<readonly ReviewCard[]>([]);
  const { current } = state;
  useEffect(() => {
    const choose = () =>
      startTransition(() =>
        setAround([...(state.current ? [state.current] : []), ...upcoming(state, now(), 2)]),
      );
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(choose, 150);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(choose, { timeout: 800 });
    return () => cancelIdleCallback(idle);
  }, [state, now]);
  if (current === null) return [];
  // The card on screen may be a newer version of one that waits.
  const at = around.findIndex((card) => card.itemId === current.itemId);
  return at === -1 ? [current, ...around] : around.map((card, i) => (i === at ? current : card));
}
