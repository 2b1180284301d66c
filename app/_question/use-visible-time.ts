'use client';

import { useEffect, useRef } from 'react';
import { changeVisibility, readVisibleTime, startVisibleTime, type VisibleTime } from './visible-time';

/** Measures how long something was on screen, from the moment that `subject` changed. The result reads it, in ms. */
export function useVisibleTime(subject: unknown): () => number {
  const time = useRef<VisibleTime>({ total: 0, since: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject starts a new measurement
  useEffect(() => {
    time.current = startVisibleTime(performance.now(), document.visibilityState === 'visible');
    const change = () => {
      time.current = changeVisibility(
        time.current,
        performance.now(),
        document.visibilityState === 'visible',
      );
    };
    document.addEventListener('visibilitychange', change);
    return () => document.removeEventListener('visibilitychange', change);
  }, [subject]);
  return () => Math.round(readVisibleTime(time.current, performance.now()));
}
