'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = {
  href: Route;
  icon: ReactNode;
  label: string;
  place: 'header' | 'phone';
  also: readonly string[];
};

/** A link of the main navigation that knows whether you are there. */
export function NavLink({ href, icon, label, place, also }: Props) {
  const pathname = usePathname();
  const isUnder = (start: string) => pathname === start || pathname.startsWith(`${start}/`);
  const here = href === '/' ? pathname === '/' : [href, ...also].some(isUnder);
  const look =
    place === 'header'
      ? `min-h-11 gap-2 rounded-lg px-2 text-[0.9375rem] lg:px-3 font-medium ${here ? 'text-ink underline decoration-2 decoration-accent underline-offset-[0.6em]' : 'text-muted hover:text-ink'}`
      : `min-h-14 flex-1 flex-col justify-center gap-0.5 text-[0.625rem] font-medium min-[360px]:text-[0.6875rem] ${here ? 'text-accent' : 'text-muted'}`;
  return (
    <Link
      href={href}
      aria-current={here ? (pathname === href ? 'page' : 'true') : undefined}
      className={`flex items-center ${look}`}
    >
      {place === 'phone' ? (
        <span
          className={`grid h-6.5 w-8 place-items-center min-[400px]:w-11 rounded-full ${here ? 'bg-accent-soft' : ''}`}
        >
          {icon}
        </span>
      ) : null}
      {label}
    </Link>
  );
}
