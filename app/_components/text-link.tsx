import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A link inside text. */
export function TextLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="font-medium text-accent underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {children}
    </Link>
  );
}
