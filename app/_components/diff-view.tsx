import { lineDiff } from '@/lib/core/line-diff';

type Props = { before: string; after: string; title: string };

const LOOKS = {
  same: { sign: ' ', word: '', className: 'border-transparent' },
  removed: { sign: '−', word: 'Removed: ', className: 'border-exposed bg-exposed-soft' },
  added: { sign: '+', word: 'Added: ', className: 'border-secure bg-secure-soft' },
} as const;

/** What an edit changes in a file, line by line: sign, margin and colour say the same. */
export function DiffView({ before, after, title }: Props) {
  // The line end that both texts end with is not one more line to show.
  const [old, now] =
    before.endsWith('\n') && after.endsWith('\n')
      ? [before.slice(0, -1), after.slice(0, -1)]
      : [before, after];
  return (
    <figure className="m-0 overflow-hidden rounded-lg border border-line bg-sunken">
      <figcaption className="border-line border-b px-3 py-1.5 font-mono text-muted text-xs [overflow-wrap:anywhere]">
        {title}
      </figcaption>
      <div className="py-2 font-mono text-sm leading-6 [font-variant-ligatures:none]">
        {lineDiff(old, now).map((line, i) =>
          line === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name
            <p key={`gap-${i}`} className="px-3 text-muted" aria-hidden="true">
              ⋯
            </p>
          ) : (
            <div
              key={`${line.before}-${line.after}`}
              className={`flex border-l-4 pr-3 ${LOOKS[line.kind].className}`}
            >
              <span className="w-9 shrink-0 select-none pr-2 text-right text-muted" aria-hidden="true">
                {line.after ?? line.before}
              </span>
              <span className="w-4 shrink-0 select-none" aria-hidden="true">
                {LOOKS[line.kind].sign}
              </span>
              <span className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]">
                <span className="sr-only">{LOOKS[line.kind].word}</span>
                {line.text === '' ? ' ' : line.text.replace(/\r$/, '')}
              </span>
            </div>
          ),
        )}
      </div>
    </figure>
  );
}
