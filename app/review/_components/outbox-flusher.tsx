'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { openOutbox } from '../_session/open-outbox';
import type { OutboxOwner } from '../_session/outbox-owner';

/**
 * Delivers what a closed tab left behind, on whichever page the learner opens next. Draws nothing. Mount once, in the layout, for a signed-in viewer.
 */
export function OutboxFlusher({ learnerId, formerGuestId }: OutboxOwner) {
  const [said, setSaid] = useState('');
  // The review page has an outbox of its own, which needs the replies.
  const idle = usePathname().startsWith('/review');
  useEffect(() => {
    if (idle) return;
    let saved = 0;
    const outbox = openOutbox({ learnerId, formerGuestId }, null, {
      onReply: (reply, pending) => {
        saved += reply.results.length;
        if (pending === 0 && saved > 0)
          setSaid(`${saved} earlier ${saved === 1 ? 'answer was' : 'answers were'} saved.`);
      },
      onDropped: setSaid,
      onElsewhere: () => undefined,
      onStatus: () => undefined,
    });
    void outbox.flush();
    return () => outbox.close();
  }, [learnerId, formerGuestId, idle]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
