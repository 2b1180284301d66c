'use client';

import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../_components/button';
import { countWords } from '../../_components/count-words';

/** Time left by the server's clock; said at five minutes and at one, and whenever it is asked for. */
export function ExamTimer({ endsAt, now }: { endsAt: string; now: string }) {
  const [ahead] = useState(() => Date.parse(now) - Date.now());
  const [left, setLeft] = useState(() => Date.parse(endsAt) - Date.parse(now));
  const [said, setSaid] = useState('');
  useEffect(() => {
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
  }, [endsAt, ahead]);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
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
          {clock}
        </span>
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
