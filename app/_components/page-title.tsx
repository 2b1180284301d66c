import type { ReactNode } from 'react';

/** The one h1 of a page with a line under it. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6 sm:mb-8">
      <h1 className="font-bold text-2xl sm:text-[1.75rem]">{title}</h1>
      {children ? <p className="mt-1 max-w-[68ch] text-muted">{children}</p> : null}
    </div>
  );
}
