import { type ReactNode, useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import type { BankPage, BankRow } from '@/lib/services/build-views';

type Props = {
  bank: { page: BankPage | null; said: string };
  /** Said below a question's first words. */
  aboutOf: (row: BankRow) => string;
  /** The question itself, to be looked at before it is taken. */
  lookOf: (row: BankRow) => ReactNode;
  isTaken: (row: BankRow) => boolean;
  onPick: (row: BankRow) => void;
  onPage: (page: number) => void;
};

/** Questions that were found, each with a look inside and a button that takes it. */
export function BankList({ bank: { page, said }, aboutOf, lookOf, isTaken, onPick, onPage }: Props) {
  const [looked, setLooked] = useState<string | null>(null);
  return (
    <>
      <p role="status" className={`mt-3 min-h-6 text-sm ${said ? 'font-medium text-exposed' : 'text-muted'}`}>
        {said || (page === null ? 'Looking' : countWords(page.total, 'question'))}
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {page?.rows.map((row) => (
          <li key={row.id} className="py-2">
            <div className="flex items-center gap-3">
              <div className="min-w-0 flex-1">
                <p className="line-clamp-3 [overflow-wrap:anywhere]">{row.title}</p>
                <p className="text-muted text-sm">
                  {aboutOf(row)}
                  {page.rows.some(({ id, title }) => id !== row.id && title === row.title)
                    ? ` · ${row.id}`
                    : ''}
                </p>
              </div>
              <Button
                kind="quiet"
                size="small"
                aria-expanded={looked === row.id}
                onClick={() => setLooked(looked === row.id ? null : row.id)}
              >
                {looked === row.id ? 'Close' : 'Look'}
                <span className="sr-only">: {row.title}</span>
              </Button>
              <Button size="small" disabled={isTaken(row)} onClick={() => onPick(row)}>
                {isTaken(row) ? 'In the quiz' : 'Add'}
                <span className="sr-only">: {row.title}</span>
              </Button>
            </div>
            {looked === row.id ? <div className="mt-2">{lookOf(row)}</div> : null}
          </li>
        ))}
      </ul>
      {page !== null && page.pages > 1 ? (
        <nav aria-label="Pages of questions" className="mt-3 flex items-center justify-between gap-3">
          <Button size="small" disabled={page.page <= 1} onClick={() => onPage(page.page - 1)}>
            Previous
          </Button>
          <span className="text-muted text-sm tabular-nums">
            {page.page} of {page.pages}
          </span>
          <Button size="small" disabled={page.page >= page.pages} onClick={() => onPage(page.page + 1)}>
            Next
          </Button>
        </nav>
      ) : null}
    </>
  );
}
