'use client';

import { Bookmark, Check } from 'lucide-react';
import type { PlaceView } from '@/lib/services/taking-views';
import { placeWord } from './place-state';

type Props = {
  places: readonly PlaceView[];
  current: number | null;
  onGo: (place: number) => void;
};

/** All questions by number. What stands at each is said by its shape and by its name. */
export function Navigator({ places, current, onGo }: Props) {
  const answered = places.filter(({ response }) => response !== null).length;
  const flagged = places.filter((place) => place.flagged).length;
  return (
    <nav aria-label="Questions">
      <p className="mb-2 text-muted text-sm">
        {answered} of {places.length} answered
        {flagged > 0 ? `, ${flagged} flagged` : ''}
      </p>
      <ol className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto p-1 sm:max-h-none">
        {places.map((place) => {
          const word = placeWord(place);
          const here = place.place === current;
          return (
            <li key={place.place}>
              <button
                type="button"
                aria-current={here ? 'step' : undefined}
                aria-label={`Question ${place.place}: ${word}${place.flagged ? ', flagged' : ''}`}
                onClick={() => onGo(place.place)}
                className={`tabular forced-edge relative grid size-11 place-items-center rounded-lg border-2 font-semibold text-sm ${LOOKS[word]} ${here ? 'outline-2 outline-accent outline-offset-2' : ''}`}
              >
                {place.place}
                {word === 'answered' ? (
                  <Check
                    size={14}
                    strokeWidth={3}
                    className="absolute right-0.5 bottom-0.5"
                    aria-hidden="true"
                  />
                ) : null}
                {place.flagged ? (
                  <Bookmark
                    size={14}
                    fill="currentColor"
                    className="absolute top-0 right-0.5 text-conditional"
                    aria-hidden="true"
                  />
                ) : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const LOOKS = {
  'not seen': 'border-edge border-dotted bg-bg text-muted',
  'not answered': 'border-edge bg-surface text-ink',
  answered: 'border-accent bg-accent-soft text-ink',
} as const;
