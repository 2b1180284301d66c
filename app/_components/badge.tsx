import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-sunken text-ink',
  accent: 'bg-accent-soft text-accent-strong',
  secure: 'bg-secure-soft text-secure',
  conditional: 'bg-conditional-soft text-conditional',
  exposed: 'bg-exposed-soft text-exposed',
  retired: 'bg-retired-soft text-retired',
} as const;

/** A small word about a thing: a state, a count. */
export function Badge({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={`forced-edge inline-flex items-center gap-1 whitespace-nowrap rounded-md px-2 py-0.5 font-medium text-xs ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
