'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';

type Props = {
  dueAt: number;
  learnAheadMinutes: number;
  now: () => number;
  onLearnAhead: () => void;
  onTime: () => void;
};

/** Only learning cards are left and none may be shown yet: a countdown, and the choice to go ahead. */
export function LearningWait({ dueAt, learnAheadMinutes, now, onLearnAhead, onTime }: Props) {
  const opensAt = dueAt - learnAheadMinutes * 60_000;
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => {
      const ms = opensAt - now();
      setLeft(ms);
      if (ms <= 0) onTime();
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [opensAt, now, onTime]);
  return (
    <section
      className="rounded-2xl border border-line bg-surface p-8 text-center shadow-card"
      aria-label="Waiting"
    >
      <h2 className="font-semibold text-xl">A card is still being learned</h2>
      <p className="mt-2 text-muted">
        It comes back after a short pause, so that you recall it rather than repeat it.
      </p>
      <p className="tabular mt-6 font-semibold text-4xl" role="timer" aria-live="off">
        {left === null ? '–:––' : clockWords(left)}
      </p>
      <Button kind="primary" className="mt-6" onClick={onLearnAhead}>
        Go ahead now
      </Button>
    </section>
  );
}

function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
