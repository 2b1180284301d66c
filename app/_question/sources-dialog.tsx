'use client';

import { Dialog } from '@/app/_components/dialog';
import type { QuestionCard } from '@/lib/services/review-views';

type Props = { card: QuestionCard; open: boolean; onOpenChange: (open: boolean) => void };

/** Where a card's fact comes from. */
export function SourcesDialog({ card, open, onOpenChange }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Where this comes from">
      <ul className="flex flex-col gap-1">
        {card.sources.map((source) => (
          <li key={source.title}>
            {source.url ? (
              <a
                href={source.url}
                target="_blank"
                rel="noopener noreferrer"
                className="inline-flex min-h-9 items-center text-accent underline decoration-1 underline-offset-4"
              >
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
