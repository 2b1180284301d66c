'use client';

import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { LinkButton } from '@/app/_components/link-button';
import { Skeleton } from '@/app/_components/skeleton';
import { Stat } from '@/app/_components/stat';
import { MissedList } from '@/app/_question/missed-list';
import type { SessionSummary } from '@/lib/services/review-views';
import { postJson } from '../../_components/post-json';
import { RaiseToday } from './raise-today';

type Props = {
  sessionId: string;
  learnerId: string;
  answered: number;
  /** The one path that was reviewed; null for the whole deck. */
  path: string | null;
};

/** The end of a session, or a day on which nothing is due. */
export function SessionEnd({ sessionId, learnerId, answered, path }: Props) {
  const [summary, setSummary] = useState<SessionSummary | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    void postJson('/api/summary', { sessionId }, learnerId).then(({ body }) => {
      if (!gone) setSummary(isSummary(body) ? body : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [sessionId, learnerId]);
  if (summary === null) return <Skeleton className="h-96" />;
  if (summary === 'failed') {
    return (
      <div className="rounded-2xl border border-line bg-surface p-8">
        <h2 className="font-semibold text-xl">You are through</h2>
        <p className="mt-2 text-muted">
          The summary could not be read just now. Your answers are kept and will be saved as soon as the
          server can be reached.
        </p>
      </div>
    );
  }
  const nothing = summary.answered === 0 && answered === 0;
  return (
    <section
      aria-labelledby="end-title"
      className="rounded-2xl border border-line bg-surface p-6 shadow-card sm:p-8"
    >
      <h2
        id="end-title"
        tabIndex={-1}
        className="flex items-center gap-2 font-semibold text-2xl outline-none"
      >
        <CircleCheck className="text-secure" aria-hidden="true" />
        {nothing ? 'Nothing is due now' : 'Done for now'}
      </h2>
      <p className="mt-2 text-muted">
        {summary.nextDue ? `The next card is due ${summary.nextDue}.` : 'Nothing is scheduled yet.'}{' '}
        {tomorrowWords(summary)}
      </p>
      {nothing ? null : (
        <dl className="mt-6 grid grid-cols-3 gap-4">
          <Stat value={summary.answered} label="answers today" />
          <Stat value={summary.minutes < 1 ? 'under 1' : Math.round(summary.minutes)} label="minutes" />
          <Stat
            value={
              summary.firstPass
                ? `${Math.round((summary.firstPass.passed / Math.max(1, summary.firstPass.of)) * 100)}\u00a0%`
                : '–'
            }
            label="recalled at first try"
            {...(summary.firstPass
              ? { hint: `${summary.firstPass.passed} of ${summary.firstPass.of} reviews` }
              : {})}
          />
        </dl>
      )}
      {summary.misses.length > 0 ? (
        <section className="mt-8" aria-labelledby="misses-title">
          <h3 id="misses-title" className="font-semibold">
            Worth another look
          </h3>
          <MissedList missed={summary.misses.map((miss) => ({ ...miss, prompt: <p>{miss.prompt}</p> }))} />
        </section>
      ) : null}
      <RaiseToday held={summary.held} />
      <div className="mt-8 flex flex-wrap gap-3">
        {path ? (
          <LinkButton href="/review" kind="primary">
            Review all paths
          </LinkButton>
        ) : null}
        <LinkButton href="/" kind={path ? 'secondary' : 'primary'}>
          Back to the start
        </LinkButton>
        <LinkButton href="/browse">Browse cards</LinkButton>
      </div>
    </section>
  );
}

function tomorrowWords({ tomorrow }: SessionSummary): string {
  const cards = tomorrow.reviews + tomorrow.newCards;
  if (cards === 0) return '';
  return `Tomorrow: ${cards} ${cards === 1 ? 'card' : 'cards'}, about ${Math.max(1, Math.round(tomorrow.minutes))} min.`;
}

function isSummary(body: unknown): body is SessionSummary {
  return typeof body === 'object' && body !== null && 'answered' in body && 'tomorrow' in body;
}
