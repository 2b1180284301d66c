'use client';

import { Button } from '@/app/_components/button';
import { Kbd } from '@/app/_components/kbd';
import { CheckButton } from '@/app/_question/check-button';
import type { Phase } from '@/app/_question/phase';
import { useOneClick } from '@/app/_question/use-one-click';
import type { Rating } from '@/lib/core/rating';
import type { ReviewCard } from '@/lib/services/review-views';
import { RatingBar } from './rating-bar';

type Props = {
  card: ReviewCard;
  phase: Phase;
  buttons: 2 | 4;
  keys: Readonly<Record<string, string>> | null;
  onReveal: () => void;
  onCheck: () => void;
  onGrade: (rating: Rating) => void;
};

/** What the thumb needs, always at the same place: reveal or check, then the rating. A typed answer has its button beside the field. */
export function AnswerBar({ card, phase, buttons, keys, onReveal, onCheck, onGrade }: Props) {
  const once = useOneClick();
  if (phase.name === 'answer') {
    return (
      <RatingBar
        intervals={card.intervals}
        buttons={buttons}
        proposed={phase.verdict?.proposed ?? null}
        keys={ratingKeys(keys, buttons)}
        once={once}
        onGrade={onGrade}
      />
    );
  }
  const { form } = card.question;
  if (form === 'type-in') return null;
  if (form !== 'flip') return <CheckButton checking={phase.name === 'checking'} onClick={once(onCheck)} />;
  return (
    <Button kind="primary" size="large" className="min-h-16 w-full" onClick={once(onReveal)}>
      Show answer
      <span className="hidden opacity-90 md:inline" aria-hidden="true">
        <Kbd>Space</Kbd>
      </span>
    </Button>
  );
}

function ratingKeys(keys: Props['keys'], buttons: 2 | 4): Partial<Record<Rating, string>> | null {
  if (!keys) return null;
  const { again = '1', hard = '2', good = '3', easy = '4' } = keys;
  return buttons === 2 ? { 1: again, 3: hard } : { 1: again, 2: hard, 3: good, 4: easy };
}
