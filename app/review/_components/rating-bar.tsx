'use client';

import { type MouseEvent, memo } from 'react';
import { Kbd } from '@/app/_components/kbd';
import { RATING_NAMES, type Rating } from '@/lib/core/rating';
import type { IntervalPreview } from '@/lib/services/review-views';

type Props = {
  intervals: readonly IntervalPreview[];
  buttons: 2 | 4;
  proposed: Rating | null;
  /** Keys to show; null when single keys are off. */
  keys: Partial<Record<Rating, string>> | null;
  /** Keeps the second click of a double click from being one (useOneClick). */
  once: (deed: () => void) => (event: MouseEvent) => void;
  onGrade: (rating: Rating) => void;
};

const TONE: Record<Rating, string> = {
  1: 'border-exposed text-exposed hover:bg-exposed-soft',
  2: 'border-conditional text-conditional hover:bg-conditional-soft',
  3: 'border-secure text-secure hover:bg-secure-soft',
  4: 'border-accent text-accent hover:bg-accent-soft',
};

/** Four buttons, or two: each says exactly the interval that will be saved. The proposed one is the default of Space and Enter. */
export const RatingBar = memo(function RatingBar({
  intervals,
  buttons,
  proposed,
  keys,
  once,
  onGrade,
}: Props) {
  const ratings: readonly Rating[] = buttons === 2 ? [1, 3] : [1, 2, 3, 4];
  const suggestion = buttons === 2 && proposed !== null && proposed > 1 ? 3 : proposed;
  const standard = suggestion ?? 3;
  return (
    <fieldset className={`grid gap-2 ${buttons === 2 ? 'grid-cols-2' : 'grid-cols-4'}`}>
      <legend className="sr-only">How well did you know it?</legend>
      {ratings.map((rating) => {
        const interval = intervals.find((each) => each.rating === rating);
        const name = RATING_NAMES[rating];
        return (
          <button
            key={rating}
            type="button"
            title={interval ? `${name}, next ${interval.spoken}` : name}
            aria-label={`${name}, next ${interval?.spoken ?? 'time not known'}${suggestion === rating ? ', proposed' : ''}`}
            onClick={once(() => onGrade(rating))}
            className={`forced-edge relative flex min-h-16 flex-col items-center justify-center rounded-xl border bg-surface px-1 pt-2.5 pb-1.5 font-semibold leading-snug ${TONE[rating]} ${standard === rating ? 'border-2' : ''}`}
          >
            <span className="tabular font-normal text-muted text-sm" data-interval={rating}>
              {interval?.label ?? '–'}
            </span>
            <span className="flex items-center gap-2">
              {name}
              {keys?.[rating] ? (
                <span className="hidden font-normal md:inline" aria-hidden="true">
                  <Kbd>{keys[rating]}</Kbd>
                </span>
              ) : null}
            </span>
            {suggestion === rating ? (
              <span className="-top-2 absolute rounded-full border border-current bg-surface px-2 text-[0.6875rem] leading-4">
                proposed
              </span>
            ) : null}
          </button>
        );
      })}
    </fieldset>
  );
});
