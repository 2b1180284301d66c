'use client';

import { useEffect, useRef } from 'react';
import type { PaperItemView } from '@/lib/quiz/paper-item-view';

/** Tells which questions have been on the screen: the one that is shown, or, where all are on the page, those that were scrolled to. */
export function useSeen(
  shown: number | null,
  items: readonly PaperItemView[],
  onSeen: (place: number) => void,
  ready: boolean,
): void {
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    if (!ready) return;
    if (shown !== null) {
      latest.current(shown);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) latest.current(Number(target.getAttribute('data-of')));
      },
      { threshold: 0.3 },
    );
    for (const { place } of items) {
      const holder = document.querySelector(`[data-of="${place}"]`);
      if (holder !== null) observer.observe(holder);
    }
    return () => observer.disconnect();
  }, [shown, items, ready]);
}
