'use client';

import { type ReactNode, useState } from 'react';

type Props = {
  summary: ReactNode;
  /** Tailwind classes of the summary. */
  look: string;
  className?: string;
  /** Open at first, and again whenever it becomes true. */
  open?: boolean;
  children: () => ReactNode;
};

/** Something folded away. What is in it is made only while it is open: these stand in panels that are made anew at each keystroke. */
export function Fold({ summary, look, className, open = false, children }: Props) {
  const [asked, setAsked] = useState(open);
  const [was, setWas] = useState(open);
  if (was !== open) {
    setWas(open);
    setAsked(open);
  }
  return (
    <details
      open={asked}
      onToggle={(event) => setAsked(event.currentTarget.open)}
      {...(className === undefined ? {} : { className })}
    >
      <summary className={`disclosure flex ${look}`}>{summary}</summary>
      {asked ? children() : null}
    </details>
  );
}
