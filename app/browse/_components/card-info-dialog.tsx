'use client';

import { useEffect, useState } from 'react';
import type { CardInfo } from '@/lib/services/review-views';
import { Dialog } from '../../_components/dialog';
import { Skeleton } from '../../_components/skeleton';
import { CardFacts } from './card-facts';

/** What is known of one card, fetched when it is opened. */
export function CardInfoDialog({ itemId, onClose }: { itemId: string | null; onClose: () => void }) {
  const [loaded, setLoaded] = useState<{ itemId: string; info: CardInfo | null } | null>(null);
  useEffect(() => {
    if (itemId === null) return;
    const stop = new AbortController();
    fetch(`/api/cards/${itemId.split('/').map(encodeURIComponent).join('/')}`, { signal: stop.signal })
      .then((reply) => (reply.ok ? (reply.json() as Promise<CardInfo>) : null))
      .then((info) => setLoaded({ itemId, info }))
      .catch(() => {
        if (!stop.signal.aborted) setLoaded({ itemId, info: null });
      });
    return () => stop.abort();
  }, [itemId]);
  const current = loaded !== null && loaded.itemId === itemId ? loaded : null;
  return (
    <Dialog open={itemId !== null} onOpenChange={(open) => (open ? null : onClose())} title="Card">
      {current === null ? (
        <Skeleton className="h-72 w-full" />
      ) : current.info === null ? (
        <p role="alert">
          The card’s details did not arrive. Nothing was changed; close this and try again in a moment.
        </p>
      ) : (
        <CardFacts info={current.info} />
      )}
    </Dialog>
  );
}
