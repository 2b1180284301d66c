import { CircleUser } from 'lucide-react';
import Link from 'next/link';
import type { Viewer } from '@/lib/services/page-views';
import { BrandMark } from './brand-mark';
import { MainNav } from './main-nav';

/** The bar at the top: home, the places, who you are. */
export function SiteHeader({ viewer }: { viewer: Viewer | null }) {
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex min-h-14 max-w-6xl items-center justify-between gap-4 px-4 sm:px-6">
        <Link href="/" className="flex min-h-11 items-center gap-2.5 font-bold text-lg tracking-tight">
          <BrandMark />
          <span className="md:max-lg:sr-only">Spokewise</span>
        </Link>
        <MainNav place="header" visitor={viewer === null} />
        <Link
          href={viewer ? '/account' : '/sign-in'}
          className="flex min-h-11 min-w-0 items-center gap-2 rounded-lg px-2 font-medium text-[0.9375rem] text-muted hover:text-ink"
        >
          <CircleUser size={20} className="shrink-0" aria-hidden="true" />
          <span className="max-w-36 truncate">{viewer === null ? 'Sign in' : viewer.name}</span>
        </Link>
      </div>
    </header>
  );
}
