'use client';

import { useEffect, useState } from 'react';

/**
 * Code that a page can do without at first: fetched once the browser has nothing else to do, or at once when it is wanted.
 * Null until it is there; what could not be fetched is tried again at the next wanting. `load` must stay the same function.
 */
export function useLateCode<T>(load: () => Promise<T>, wanted: boolean): T | null {
  const [code, setCode] = useState<{ loaded: T } | null>(null);
  const missing = code === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    const fetchIt = () =>
      void load().then(
        (loaded) => {
          if (!gone) setCode({ loaded });
        },
        () => undefined,
      );
    const stop = wanted ? fetchIt() : whenIdle(fetchIt);
    return () => {
      gone = true;
      stop?.();
    };
  }, [load, wanted, missing]);
  return code?.loaded ?? null;
}

/** Runs once the browser is idle (Safari has no such moment: a second later); gives what calls it off. */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(run);
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 1000);
  return () => clearTimeout(handle);
}
