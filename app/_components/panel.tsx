import type { ReactNode } from 'react';

type Props = { title?: string; titleId?: string; aside?: ReactNode; className?: string; children: ReactNode };

/** A card on the page. With a title it is a named region. */
export function Panel({ title, titleId, aside, className = '', children }: Props) {
  const box = `rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6 ${className}`;
  if (!title) return <div className={box}>{children}</div>;
  const id = titleId ?? `panel-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return (
    <section className={box} aria-labelledby={id}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="font-semibold text-lg">
          {title}
        </h2>
        {aside ? <div className="text-muted text-sm">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
