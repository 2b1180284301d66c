'use client';

import { Check } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { Kbd } from '@/app/_components/kbd';
import { postJson } from '@/app/_components/post-json';
import { CheckButton } from '@/app/_question/check-button';
import type { Phase } from '@/app/_question/phase';
import { useOneClick } from '@/app/_question/use-one-click';
import type { QuestionCard } from '@/lib/services/review-views';
import { sentenceOf } from './use-practice';

type Props = {
  card: QuestionCard;
  phase: Phase;
  learnerId: string;
  /** How long the question was looked at before it was answered, ms. */
  answeredIn: () => number;
  onCheck: () => void;
  onNext: () => void;
  onSaid: (text: string) => void;
};

/** Check; then the next question, and what of this one may go into the reviews. A typed answer has its button beside the field. */
export function PracticeBar({ card, phase, learnerId, answeredIn, onCheck, onNext, onSaid }: Props) {
  // The same id however often it is sent, so that an answer counts once.
  const id = useRef<string | null>(null);
  const once = useOneClick();
  const [counted, setCounted] = useState<'no' | 'sending' | { due: string | null }>('no');
  const [added, setAdded] = useState<'no' | 'sending' | 'yes'>('no');
  if (phase.name !== 'answer') {
    if (card.question.form === 'type-in') return null;
    return <CheckButton checking={phase.name === 'checking'} onClick={once(onCheck)} />;
  }
  const { answer, verdict } = phase;
  const count = async () => {
    if (counted !== 'no') return;
    setCounted('sending');
    id.current ??= crypto.randomUUID();
    const { itemId, seed } = card;
    const sent = { id: id.current, itemId, seed, answer, durationMs: answeredIn() };
    const { status, body } = await postJson('/api/practice/review', sent, learnerId);
    if (typeof body === 'object' && body !== null && 'due' in body)
      setCounted({ due: typeof body.due === 'string' ? body.due : null });
    else {
      setCounted('no');
      onSaid(sentenceOf(status, body));
    }
  };
  const add = async () => {
    if (added !== 'no') return;
    setAdded('sending');
    const { status, body } = await postJson('/api/practice/deck', { items: [card.itemId] }, learnerId);
    setAdded(status === 200 ? 'yes' : 'no');
    if (status !== 200) onSaid(sentenceOf(status, body));
  };
  return (
    <div className="flex flex-wrap items-stretch gap-2">
      {typeof counted === 'object' ? (
        <Done>Counted{counted.due ? `: due ${counted.due}` : ''}</Done>
      ) : (
        <Button
          className="min-h-12 flex-1 basis-40"
          aria-disabled={counted === 'sending'}
          onClick={once(count)}
        >
          Let it count as a review
        </Button>
      )}
      {verdict?.outcome === 'right' ? null : added === 'yes' ? (
        <Done>In your deck</Done>
      ) : (
        <Button className="min-h-12 flex-1 basis-40" aria-disabled={added === 'sending'} onClick={once(add)}>
          Add to my deck
        </Button>
      )}
      <Button kind="primary" className="min-h-12 grow-[2] basis-full sm:basis-56" onClick={once(onNext)}>
        Next question
        <span className="hidden opacity-90 md:inline" aria-hidden="true">
          <Kbd>Space</Kbd>
        </span>
      </Button>
    </div>
  );
}

function Done({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex min-h-12 flex-1 basis-40 items-center justify-center gap-2 text-secure">
      <Check size={18} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
