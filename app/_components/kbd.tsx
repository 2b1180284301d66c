import type { ReactNode } from 'react';

/** A key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded border border-edge border-b-2 bg-surface px-1.5 py-px text-center font-mono text-muted text-xs">
      {children}
    </kbd>
  );
}
