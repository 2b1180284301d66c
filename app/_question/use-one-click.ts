'use client';

import { type MouseEvent, useCallback, useRef } from 'react';

/** The second click of a double click comes sooner than this after the first, ms. */
const DOUBLE_CLICK_MS = 300;

/**
 * For buttons that change under the pointer: a double click on the one must not press the other. What the second click of a double click
 * would do is left undone; keys and single clicks, however fast, are carried out.
 */
export function useOneClick(): (deed: () => void) => (event: MouseEvent) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(
    (deed) => (event) => {
      const second = event.detail > 1 && event.timeStamp - last.current < DOUBLE_CLICK_MS;
      last.current = event.timeStamp;
      if (!second) deed();
    },
    [],
  );
}
