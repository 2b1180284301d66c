'use client';

import { raiseTodayAction } from '@/app/_actions/raise-today';
import { SubmitButton } from '@/app/_components/submit-button';
import type { ReviewSession } from '@/lib/services/review-views';

/** What today's limits hold back, and a button that lets some of it in, for today only. */
export function RaiseToday({ held }: { held: ReviewSession['held'] }) {
  const reviews = Math.min(50, held.reviews);
  const newCards = Math.min(10, held.newCards);
  if (reviews === 0 && newCards === 0) {
    return held.buried > 0 ? (
      <p className="mt-6 text-muted text-sm">
        {held.buried} {held.buried === 1 ? 'sibling waits' : 'siblings wait'} for tomorrow, so that one card
        does not give the other away.
      </p>
    ) : null;
  }
  return (
    <form action={raiseTodayAction} className="mt-8 rounded-xl bg-sunken p-4">
      <p>
        {[
          held.reviews > 0
            ? `${held.reviews} more ${held.reviews === 1 ? 'review waits' : 'reviews wait'}`
            : null,
          held.newCards > 0
            ? `${held.newCards} new ${held.newCards === 1 ? 'card waits' : 'cards wait'}`
            : null,
        ]
          .filter(Boolean)
          .join(' and ')}{' '}
        behind today’s limit.
      </p>
      <input type="hidden" name="reviews" value={reviews} />
      <input type="hidden" name="newCards" value={newCards} />
      <div className="mt-3">
        <SubmitButton kind="secondary">
          Raise today’s limit by {reviews > 0 ? `${reviews} reviews` : `${newCards} new cards`}
          {reviews > 0 && newCards > 0 ? ` and ${newCards} new cards` : ''}
        </SubmitButton>
      </div>
    </form>
  );
}
