'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/app/_components/button';
import type { PlaceView } from '@/lib/services/taking-views';

type Props = {
  places: readonly PlaceView[];
  handingIn: boolean;
  kept: number;
  onGo: (place: number) => void;
  onBack: () => void;
  onHandIn: () => void;
};

/** Before handing in: what is not answered and what is flagged, by name. */
export function ConfirmView({ places, handingIn, kept, onGo, onBack, onHandIn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = places.filter(({ response }) => response === null);
  const flagged = places.filter((place) => place.flagged);
  return (
    <section
      aria-labelledby="confirm"
      className="forced-edge rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-8"
    >
      <h2 id="confirm" ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
        Hand in?
      </h2>
      <p className="mt-1 mb-5 text-muted">
        {open.length === 0
          ? 'You have answered every question. '
          : `${open.length} of ${places.length} questions ${open.length === 1 ? 'is not answered. It earns' : 'are not answered. They earn'} nothing. `}
        Once handed in, nothing can be changed. Until then the clock keeps running.
      </p>
      <Places title="Not answered" places={open} onGo={onGo} />
      <Places title="Flagged" places={flagged} onGo={onGo} />
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" size="large" aria-disabled={handingIn} onClick={() => handingIn || onHandIn()}>
          {handingIn ? 'Handing in' : 'Hand in'}
        </Button>
        <Button size="large" disabled={handingIn} onClick={onBack}>
          Back to the questions
        </Button>
      </div>
      <p role="status" className="mt-3 min-h-6 text-muted text-sm">
        {handingIn && kept > 0
          ? 'There is no connection. Your answers are kept here and handed in as soon as it is back.'
          : ''}
      </p>
    </section>
  );
}

function Places({
  title,
  places,
  onGo,
}: {
  title: string;
  places: readonly PlaceView[];
  onGo: Props['onGo'];
}) {
  if (places.length === 0) return null;
  return (
    <div className="mb-4">
      <h3 className="mb-2 font-semibold text-muted text-sm">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {places.map(({ place }) => (
          <li key={place}>
            <Button size="small" className="min-h-11" onClick={() => onGo(place)}>
              Question {place}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
