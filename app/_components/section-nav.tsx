'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { toRoute } from './to-route';

const PAGES = [
  { href: '/grade', label: 'Grade' },
  { href: '/rules', label: 'Rules' },
  { href: '/paths', label: 'Paths' },
  { href: '/rules/coverage', label: 'Coverage' },
] as const;

/** The pages about the rule library, at the top of each of them. */
export function SectionNav() {
  const pathname = usePathname();
  const here = PAGES.findLast(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  const current = PAGES.find(({ href }) => href === pathname) ?? here;
  return (
    <nav aria-label="Rule library" className="mb-6 flex flex-wrap gap-x-1 border-line border-b">
      {PAGES.map((page) => (
        <Link
          key={page.href}
          href={toRoute(page.href)}
          prefetch={false}
          aria-current={page === current ? (page.href === pathname ? 'page' : 'true') : undefined}
          className={`-mb-px flex min-h-11 items-center border-b-2 px-3 font-medium text-[0.9375rem] ${page === current ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink'}`}
        >
          {page.label}
        </Link>
      ))}
    </nav>
  );
}
