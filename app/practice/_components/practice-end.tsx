'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { LinkButton } from '@/app/_components/link-button';
import { Markdown } from '@/app/_components/markdown';
import { postJson } from '@/app/_components/post-json';
import { Stat } from '@/app/_components/stat';
import { toRoute } from '@/app/_components/to-route';
import { MissedList } from '@/app/_question/missed-list';
import type { Practised } from '../_session/practice-state';
import { sentenceOf } from './use-practice';

type Props = {
  practised: readonly Practised[];
  learnerId: string;
  again: string;
  onGoOn: () => void;
};

/** What came of a practice, and the way of what was missed into the deck. */
export function PracticeEnd({ practised, learnerId, again, onGoOn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState<'no' | 'sending' | 'yes'>('no');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const right = practised.filter(({ outcome }) => outcome === 'right').length;
  const missed = [
    ...new Map(
      practised.filter(({ outcome }) => outcome !== 'right').map((one) => [one.itemId, one]),
    ).values(),
  ];
  const add = async () => {
    if (added !== 'no') return;
    setAdded('sending');
    const items = missed.slice(-100).map(({ itemId }) => itemId);
    const { status, body } = await postJson('/api/practice/deck', { items }, learnerId);
    setAdded(status === 200 ? 'yes' : 'no');
    setProblem(status === 200 ? null : sentenceOf(status, body));
  };
  return (
    <section
      aria-labelledby="practice-end"
      className="mx-auto max-w-3xl rounded-2xl border border-line bg-surface p-6 shadow-card sm:p-8"
    >
      <h1 id="practice-end" ref={heading} tabIndex={-1} className="font-semibold text-2xl outline-none">
        {practised.length === 0 ? 'Nothing answered yet' : 'Practised'}
      </h1>
      {practised.length === 0 ? null : (
        <dl className="mt-6 grid grid-cols-3 gap-4">
          <Stat value={practised.length} label={practised.length === 1 ? 'answer' : 'answers'} />
          <Stat value={right} label="right" />
          <Stat value={missed.length} label="worth another look" />
        </dl>
      )}
      {missed.length > 0 ? (
        <section className="mt-8" aria-labelledby="practice-missed">
          <h2 id="practice-missed" className="font-semibold">
            Worth another look
          </h2>
          <MissedList
            missed={missed.map((one) => ({
              ...one,
              prompt: <Markdown text={one.prompt.split('\n\n')[0] ?? one.prompt} />,
            }))}
          />
          {added === 'yes' ? (
            <p role="status" className="mt-4 font-medium text-secure">
              {missed.length === 1 ? 'It is' : 'They are'} in your deck and come up in today’s reviews.
            </p>
          ) : (
            <Button className="mt-4" aria-disabled={added === 'sending'} onClick={add}>
              Add {missed.length === 1 ? 'it' : `all ${missed.length}`} to my deck
            </Button>
          )}
          {problem ? (
            <p role="alert" className="mt-2 font-medium text-exposed">
              {problem}
            </p>
          ) : null}
        </section>
      ) : null}
      <div className="mt-8 flex flex-wrap gap-3">
        <Button kind="primary" onClick={onGoOn}>
          Go on practising
        </Button>
        <LinkButton href={toRoute(again)}>Practise something else</LinkButton>
        <LinkButton href="/">Back to the start</LinkButton>
      </div>
    </section>
  );
}
