import type { ReactNode } from 'react';

/** A sentence over the buttons: what the learner should know now. */
export function Notice({
  icon,
  role,
  children,
}: {
  icon: ReactNode;
  role: 'alert' | 'status';
  children: ReactNode;
}) {
  return (
    <div
      role={role}
      className="mb-2 flex items-center gap-3 rounded-lg border border-edge bg-surface px-4 py-2.5 text-sm shadow-card"
    >
      <span className="shrink-0 text-conditional" aria-hidden="true">
        {icon}
      </span>
      <div className="flex flex-1 flex-wrap items-center gap-x-3 gap-y-2">{children}</div>
    </div>
  );
}
