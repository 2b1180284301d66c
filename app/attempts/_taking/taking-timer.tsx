'use client';

import { Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { leftMs, type TakingState } from '../_queue/taking-state';
import { clockWords, passedMark, spokenWords } from './clock-words';

type Props = {
  state: TakingState;
  /** Counts up when the time left is to be read aloud. */
  asked: number;
  onTimeUp: () => void;
};

/** Time left by the server's clock, as a heading: not read out each second, but at 30, 15, 5 and 1 minutes, and when it is asked for. */
export function TakingTimer({ state, asked, onTimeUp }: Props) {
  const [left, setLeft] = useState(state.pulse.remainingMs);
  const [said, setSaid] = useState('');
  const latest = useRef({ state, onTimeUp, before: left, up: false });
  latest.current.state = state;
  latest.current.onTimeUp = onTimeUp;
  useEffect(() => {
    const look = () => {
      const now = leftMs(latest.current.state, performance.now());
      const { before } = latest.current;
      latest.current.before = now;
      setLeft(now);
      if (now === null) return;
      const mark = before === null ? null : passedMark(before, now);
      if (mark !== null && now > 0) setSaid(`${mark} ${mark === 1 ? 'minute' : 'minutes'} left.`);
      if (now > 0) latest.current.up = false;
      else if (!latest.current.up) {
        latest.current.up = true;
        latest.current.onTimeUp();
      }
    };
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    const now = leftMs(latest.current.state, performance.now());
    if (asked > 0) setSaid(now === null ? 'There is no time limit.' : `${spokenWords(now)} left.`);
  }, [asked]);
  const { extraMinutes } = state.pulse;
  const extra = useRef(extraMinutes);
  useEffect(() => {
    if (extraMinutes > extra.current)
      setSaid(`Your instructor gave you ${extraMinutes - extra.current} more minutes.`);
    extra.current = extraMinutes;
  }, [extraMinutes]);
  return (
    <>
      <h2 className="flex min-h-8 items-center gap-2 font-semibold text-base">
        {left === null ? (
          <span className="font-normal text-muted text-sm">No time limit</span>
        ) : (
          <>
            <Timer size={18} aria-hidden="true" />
            <span className="sr-only">Time left: </span>
            <span
              suppressHydrationWarning
              className={`tabular min-w-14 ${left < 300_000 ? 'text-exposed' : ''}`}
            >
              {clockWords(left)}
            </span>
          </>
        )}
      </h2>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
