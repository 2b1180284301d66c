import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { ownSummary } from '@/lib/quiz/own-summary';
import type { ImportReview } from '@/lib/services/question-views';
import { NoticeList } from '../_components/notice-list';
import { OWN_KIND_WORDS } from '../_components/own-kind-words';
import { ReviewedQuestion } from './reviewed-question';

type Props = {
  review: ImportReview;
  name: string;
  busy: boolean;
  /** Places of questions that are not taken. */
  onTake: (leave: readonly number[]) => void;
  onBack: () => void;
};

const PAGE = 50;

const FORMAT_WORDS: Readonly<Partial<Record<ImportReview['format'], string>>> = {
  aiken: 'Aiken',
  apkg: 'an Anki package',
  csv: 'CSV',
  gift: 'GIFT',
  'moodle-xml': 'Moodle XML',
  qti: 'QTI',
};

/** What a file would bring: each question to look at and to leave, and all that was skipped or changed. */
export function ReviewImport({ review, name, busy, onTake, onBack }: Props) {
  const { questions, notices, format, here } = review;
  // A second copy is hardly ever meant.
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set(here));
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(questions.length / PAGE));
  const taken = questions.length - left.size;
  return (
    <>
      <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-3 rounded-xl border border-line bg-surface p-4 shadow-card">
        <p className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
          <span className="font-medium">{name}</span> is {FORMAT_WORDS[format] ?? format}:{' '}
          {countWords(questions.length, 'question')}
          {notices.length > 0 ? `, ${countWords(notices.length, 'notice')}` : ', nothing lost'}.
          {here.length > 0 ? (
            <span className="block text-conditional">
              {here.length === questions.length ? 'All' : here.length}{' '}
              {here.length === 1 && questions.length > 1 ? 'is' : 'are'} here already and left out. Tick what
              you want a second time.
            </span>
          ) : null}
        </p>
        <Button onClick={onBack} disabled={busy}>
          Another file
        </Button>
        <Button kind="primary" disabled={busy || taken === 0} onClick={() => onTake([...left])}>
          Import {countWords(taken, 'question')}
        </Button>
      </div>
      {notices.length > 0 ? (
        <section aria-labelledby="notices" className="mb-6">
          <h2 id="notices" className="font-semibold text-lg">
            Skipped or changed
          </h2>
          <NoticeList notices={notices} />
        </section>
      ) : null}
      {questions.length > 0 ? (
        <section aria-labelledby="questions">
          <div className="mb-1 flex flex-wrap items-center justify-between gap-3">
            <h2 id="questions" className="font-semibold text-lg">
              Questions
            </h2>
            <Button
              kind="quiet"
              size="small"
              onClick={() => setLeft(left.size === 0 ? new Set(questions.keys()) : new Set())}
            >
              {left.size === 0 ? 'Choose none' : 'Choose all'}
            </Button>
          </div>
          <ul className="divide-y divide-line border-line border-y">
            {questions.slice(page * PAGE, (page + 1) * PAGE).map((question, at) => {
              const place = page * PAGE + at;
              const { title, kind, folder } = ownSummary(question);
              return (
                <ReviewedQuestion
                  key={place}
                  question={question}
                  title={title}
                  about={`${OWN_KIND_WORDS[kind]}${folder === '' ? '' : ` · ${folder}`}`}
                  isHere={here.includes(place)}
                  isTaken={!left.has(place)}
                  onTake={(isTaken) => {
                    const next = new Set(left);
                    if (isTaken) next.delete(place);
                    else next.add(place);
                    setLeft(next);
                  }}
                />
              );
            })}
          </ul>
          {pages > 1 ? (
            <nav aria-label="Pages of questions" className="mt-3 flex items-center justify-between gap-3">
              <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
                Previous
              </Button>
              <span className="text-muted text-sm tabular-nums">
                {page + 1} of {pages}
              </span>
              <Button size="small" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
                Next
              </Button>
            </nav>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
