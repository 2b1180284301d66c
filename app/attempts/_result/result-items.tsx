'use client';

import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { ConfigFiles } from '@/app/_components/config-files';
import { Markdown } from '@/app/_components/markdown';
import type { AttemptResultView, ResultItem } from '@/lib/services/attempt-result-views';
import { gapPrompt } from '../_taking/gap-prompt';
import { GradedAnswer } from '../_taking/graded-answer';

/** Every question as it was seen, in the order of the paper or with what is weakest first. */
export function ResultItems({ result }: { result: AttemptResultView }) {
  const { items, weakestFirst, score, sections } = result;
  const [weakest, setWeakest] = useState(score !== null);
  const order = weakest
    ? weakestFirst.flatMap((place) => items.find(({ view }) => view.place === place) ?? [])
    : items;
  return (
    <section aria-labelledby="questions">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="questions" className="font-semibold text-lg">
          The questions
        </h2>
        {score === null ? null : (
          <label className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={weakest}
              onChange={() => setWeakest(!weakest)}
              className="size-4 accent-accent"
            />
            Weakest first
          </label>
        )}
      </div>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {order.map((item) => (
          <li key={item.view.place}>
            <Item item={item} section={sections[item.view.section]?.title ?? ''} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Item({ item: { view, response, flagged, grade }, section }: { item: ResultItem; section: string }) {
  const { shown, place } = view;
  const files = 'files' in shown && shown.form !== 'spot-lines' ? shown.files : undefined;
  const lines = shown.form === 'spot-lines' && grade.answer === null ? shown.files : undefined;
  return (
    <article
      aria-labelledby={`question-${place}`}
      className="min-w-0 rounded-xl border border-line bg-surface p-4 shadow-card [overflow-wrap:anywhere] sm:p-6"
    >
      <h3 id={`question-${place}`} className="mb-3 flex flex-wrap items-center gap-x-3 font-semibold">
        Question {place}
        {section ? <span className="font-normal text-muted text-sm">{section}</span> : null}
        {flagged ? (
          <span className="inline-flex items-center gap-1 font-normal text-muted text-sm">
            <Bookmark size={14} fill="currentColor" aria-hidden="true" /> flagged
          </span>
        ) : null}
      </h3>
      <Markdown
        text={shown.form === 'gaps' ? gapPrompt(shown.prompt) : shown.prompt}
        className="mb-4 max-w-[68ch]"
      />
      {files || lines ? (
        <div className="mb-4">
          <ConfigFiles files={files ?? lines ?? []} columns />
        </div>
      ) : null}
      <GradedAnswer shown={shown} response={response} grade={grade} />
    </article>
  );
}
