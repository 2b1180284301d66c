'use client';

import { startTransition, useEffect, useState } from 'react';
import type { ReviewCard } from '@/lib/services/review-views';
import type { SessionState } from '../_session/session-state';
import { upcoming } from '../_session/upcoming';

/** The cards to render hidden, chosen when the browser is idle: parsing their text must never delay a key press. */
export function useCardsAhead(state: SessionState, now: () => number): readonly ReviewCard[] {
  const [ahead, setAhead] = useState<readonly ReviewCard[]>([]);
  useEffect(() => {
    const choose = () => startTransition(() => setAhead(upcoming(state, now(), 2)));
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(choose, 150);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(choose, { timeout: 800 });
    return () => cancelIdleCallback(idle);
  }, [state, now]);
  return ahead;
}
