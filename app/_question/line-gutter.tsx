import type { ReactNode } from 'react';

type Props = { number: number; children?: ReactNode };

/** A line's number with room for a sign before it: the same room while it is asked and when it is graded, so that nothing moves. */
export function LineGutter({ number, children }: Props) {
  return (
    <span className="flex w-14 shrink-0 select-none pr-3 text-muted" aria-hidden="true">
      <span className="flex h-6 w-6 items-center justify-center">{children}</span>
      <span className="flex-1 text-right">{number}</span>
    </span>
  );
}
