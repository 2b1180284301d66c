'use client';

import { useEffect, useRef, useState } from 'react';
import type { AttemptView } from '@/lib/services/taking-views';
import { laidOver } from '../_queue/change-by';
import { openTaking } from '../_queue/open-taking';
import type { Taking } from '../_queue/taking';
import type { TakingState } from '../_queue/taking-state';

/** The attempt of this page: its state, and what can be done. Nothing can before the page is alive. */
export function useTaking(
  view: AttemptView,
  learnerId: string,
): { state: TakingState; taking: Taking | null } {
  const [state, setState] = useState<TakingState>(() => ({
    places: laidOver(view.places, []),
    save: { kind: 'saved', at: null, kept: 0 },
    pulse: view.pulse,
    pulseAt: 0,
    checking: null,
    handingIn: false,
    closed: false,
    round: 0,
    notice: null,
  }));
  const [taking, setTaking] = useState<Taking | null>(null);
  const first = useRef(view);
  useEffect(() => {
    const opened = openTaking(first.current, learnerId);
    const stop = opened.subscribe(() => setState(opened.state()));
    setState(opened.state());
    setTaking(opened);
    return () => {
      stop();
      opened.close();
    };
  }, [learnerId]);
  return { state, taking };
}
