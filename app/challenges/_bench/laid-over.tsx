import type { ReactNode } from 'react';

/** Lays the links that skip over what follows: when one comes into sight by Tab, the bench does not move away under the eyes. */
export function LaidOver({ children }: { children: ReactNode }) {
  return (
    <div className="relative z-40 h-0 [&>nav]:rounded-lg [&>nav]:bg-surface focus-within:[&>nav]:p-2 focus-within:[&>nav]:shadow-float">
      {children}
    </div>
  );
}
