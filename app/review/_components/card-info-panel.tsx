'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Dialog } from '@/app/_components/dialog';
import { Skeleton } from '@/app/_components/skeleton';
import { Stat } from '@/app/_components/stat';
import { Table } from '@/app/_components/table';
import { toRoute } from '@/app/_components/to-route';
import { RATING_NAMES } from '@/lib/core/rating';
import type { CardInfo } from '@/lib/services/review-views';
import { fetchCardInfo } from './fetch-card-info';
import { ForgettingCurve } from './forgetting-curve';

type Props = { itemId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** A card's memory, history and forgetting curve, fetched when opened. Used by review and browse. */
export function CardInfoPanel({ itemId, open, onOpenChange }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Card details">
      {open ? <Fetched key={itemId} itemId={itemId} /> : null}
    </Dialog>
  );
}

function Fetched({ itemId }: { itemId: string }) {
  const [info, setInfo] = useState<CardInfo | string | null>(null);
  useEffect(() => {
    let gone = false;
    void fetchCardInfo(itemId).then((fetched) => {
      if (!gone) setInfo(fetched);
    });
    return () => {
      gone = true;
    };
  }, [itemId]);
  if (info === null) return <Skeleton className="h-[36rem] max-h-[70dvh]" />;
  return typeof info === 'string' ? <p role="alert">{info}</p> : <Details info={info} />;
}

function Details({ info }: { info: CardInfo }) {
  const last = info.history.findLast((row) => row.kind === 'review' && !row.undone);
  const since = last ? Math.max(0, Math.round((Date.now() - last.at) / 86_400_000)) : null;
  return (
    <div className="flex flex-col gap-5">
      <p className="font-medium">{info.title}</p>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Stat value={info.due ?? (info.state === 'new' ? 'not started' : '–')} label="due" />
        <Stat
          value={info.stabilityDays === null ? '–' : days(info.stabilityDays)}
          label="stability"
          hint="until recall falls to 90&nbsp;%"
        />
        <Stat
          value={info.retrievability === null ? '–' : `${Math.round(info.retrievability * 100)}\u00a0%`}
          label="recall now"
        />
        <Stat
          value={info.difficulty === null ? '–' : info.difficulty.toFixed(1)}
          label="difficulty"
          hint="1 to 10"
        />
        <Stat value={info.reps} label="answers" />
        <Stat value={info.lapses} label="lapses" />
      </dl>
      {info.suspended ? <p>This card is suspended: it will not be asked.</p> : null}
      {info.leech ? <p>This card has been missed often.</p> : null}
      {info.seen ? (
        <p>
          Met {when(info.seen.at)} in the challenge{' '}
          <Link
            href={toRoute(`/challenges/${info.seen.slug}`)}
            className="text-accent underline underline-offset-4"
          >
            {info.seen.title}
          </Link>
          . That is no answer: what you remember is counted from the first review on.
        </p>
      ) : null}
      <ForgettingCurve curve={info.curve} today={since} />
      {info.history.length === 0 ? (
        <p className="text-muted">Nothing has been answered yet. The history will be here.</p>
      ) : (
        <Table
          caption="History of this card"
          head={[
            { name: 'When' },
            { name: 'What' },
            { name: 'Next in', right: true },
            { name: 'Time', right: true },
          ]}
        >
          {info.history.map((row) => (
            <tr key={`${row.at}-${row.kind}`} className={row.undone ? 'text-muted line-through' : ''}>
              <td>
                <time dateTime={new Date(row.at).toISOString()}>{when(row.at)}</time>
              </td>
              <td>
                {row.rating ? RATING_NAMES[row.rating] : row.kind}
                {row.undone ? <span className="sr-only"> (taken back)</span> : null}
              </td>
              <td className="tabular text-right" data-testid="history-interval">
                {row.intervalLabel ?? '–'}
              </td>
              <td className="tabular text-right">{row.seconds === null ? '–' : `${row.seconds} s`}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}

function days(value: number): string {
  return value < 10 ? `${value.toFixed(1)} days` : `${Math.round(value)} days`;
}

function when(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
