import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import type { BankPage, BankRow } from '@/lib/services/build-views';

type Props = {
  bank: { page: BankPage | null; said: string };
  /** Said below a question's first words. */
  aboutOf: (row: BankRow) => string;
  isTaken: (row: BankRow) => boolean;
  onPick: (row: BankRow) => void;
  onPage: (page: number) => void;
};

/** Questions that were found, each with a button that takes it. */
export function BankList({ bank: { page, said }, aboutOf, isTaken, onPick, onPage }: Props) {
  return (
    <>
      <p role="status" className={`mt-3 min-h-6 text-sm ${said ? 'font-medium text-exposed' : 'text-muted'}`}>
        {said || (page === null ? 'Looking' : countWords(page.total, 'question'))}
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {page?.rows.map((row) => (
          <li key={row.id} className="flex items-center gap-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="line-clamp-3 [overflow-wrap:anywhere]">{row.title}</p>
              <p className="text-muted text-sm">{aboutOf(row)}</p>
            </div>
            <Button size="small" disabled={isTaken(row)} onClick={() => onPick(row)}>
              {isTaken(row) ? 'In the quiz' : 'Add'}
              <span className="sr-only">: {row.title}</span>
            </Button>
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
