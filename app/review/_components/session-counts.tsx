import type { ReviewCounts } from '@/lib/services/review-views';
import type { CountKind } from '../_session/count-kind';

const KINDS: readonly { kind: CountKind; word: string; tone: string }[] = [
  { kind: 'newCards', word: 'new', tone: 'text-accent' },
  { kind: 'learning', word: 'learning', tone: 'text-conditional' },
  { kind: 'review', word: 'review', tone: 'text-secure' },
];

/** What is left, by kind; the kind of the card on screen is underlined. */
export function SessionCounts({ counts, current }: { counts: ReviewCounts; current: CountKind | null }) {
  const minutes = Math.max(1, Math.round(counts.minutesLeft));
  return (
    <dl className="flex items-baseline gap-4 text-sm" data-testid="counts">
      {KINDS.map(({ kind, word, tone }) => (
        <div key={kind} className="flex items-baseline gap-1.5">
          <dt className="order-2 text-muted">
            {word}
            {current === kind ? <span className="sr-only"> (this card)</span> : null}
          </dt>
          <dd
            className={`tabular font-semibold ${tone} ${current === kind ? 'underline decoration-2 underline-offset-4' : ''}`}
          >
            {counts[kind]}
          </dd>
        </div>
      ))}
      <div className="hidden sm:block">
        <dt className="sr-only">Time left</dt>
        <dd className="text-muted">about {minutes} min</dd>
      </div>
    </dl>
  );
}
