import type { ReactNode } from 'react';

/** What will be here, and the one action that fills it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl border border-edge border-dashed px-6 py-12 text-center">
      <p className="font-semibold text-lg">{title}</p>
      {children ? <div className="max-w-[48ch] text-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
