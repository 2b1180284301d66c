import type { ReactNode } from 'react';
import { PathGlyph } from '@/app/_components/path-glyph';
import type { QuestionCard } from '@/lib/services/review-views';

type Missed = Pick<QuestionCard, 'itemId' | 'path' | 'lesson'> & { prompt: ReactNode };

/** What was missed, each with its lesson. */
export function MissedList({ missed }: { missed: readonly Missed[] }) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {missed.map(({ itemId, path, prompt, lesson }) => (
        <li key={itemId} className="flex items-start gap-3 py-3">
          <PathGlyph path={path} />
          <div className="min-w-0">
            {prompt}
            <a
              href={`/lessons/${lesson.slug}`}
              className="inline-flex min-h-8 items-center text-accent text-sm underline decoration-1 underline-offset-4"
            >
              {lesson.title}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
