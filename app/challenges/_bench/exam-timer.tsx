'use client';

import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../_components/button';
import { countWords } from '../../_components/count-words';
import { clockWords } from './clock-words';

type Props = {
  endsAt: string;
  now: string;
  /** How long it took, in ms, once it is handed in: then nothing runs any more. */
  taken: number | null;
};

/** Time left by the server's clock; said at five minutes and at one, and whenever it is asked for. Handed in, the time that it took. */
export function ExamTimer({ endsAt, now, taken }: Props) {
  const [ahead] = useState(() => Date.parse(now) - Date.now());
  const [left, setLeft] = useState(() => Date.parse(endsAt) - Date.parse(now));
  const [said, setSaid] = useState('');
  const over = taken !== null;
  useEffect(() => {
    if (over) return;
    let before = Date.parse(endsAt) - Date.now() - ahead;
    const timer = setInterval(() => {
      const next = Date.parse(endsAt) - Date.now() - ahead;
      setLeft(next);
      for (const minutes of [5, 1])
        if (before > minutes * 60_000 && next <= minutes * 60_000)
          setSaid(`${countWords(minutes, 'minute')} left.`);
      if (before > 0 && next <= 0)
        setSaid(
          'The time is over. You can still check your work: it is judged and kept, and does not count as solved.',
        );
      before = next;
    }, 1000);
    return () => clearInterval(timer);
  }, [endsAt, ahead, over]);
  if (over)
    return (
      <p data-testid="time-taken" className="flex items-center justify-center gap-2 px-2 text-sm">
        <Timer size={18} aria-hidden="true" className="shrink-0 text-muted" />
        <span>
          took <span className="tabular font-semibold">{clockWords(taken)}</span>
        </span>
      </p>
    );
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return (
    <>
      <Button
        kind="quiet"
        aria-label="Say the time left"
        onClick={() =>
          setSaid(
            `${countWords(Math.floor(seconds / 60), 'minute')} and ${countWords(seconds % 60, 'second')} left.`,
          )
        }
      >
        <Timer size={18} aria-hidden="true" />
        <span suppressHydrationWarning className={`tabular ${seconds < 300 ? 'text-exposed' : ''}`}>
          {clockWords(seconds * 1000)}
        </span>
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
