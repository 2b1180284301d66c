import type { ReactNode } from 'react';

/** A link to another site, in a tab of its own. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent underline underline-offset-4 [overflow-wrap:anywhere]"
    >
      {children}
    </a>
  );
}
