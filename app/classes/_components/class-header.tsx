import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClassHead } from '@/lib/services/class-views';
import { Badge } from '../../_components/badge';
import { toRoute } from '../../_components/to-route';

type Tab = 'quizzes' | 'people' | 'progress' | 'settings';

const TABS: readonly { id: Tab; label: string; path: string }[] = [
  { id: 'quizzes', label: 'Quizzes', path: '' },
  { id: 'people', label: 'People', path: '/people' },
  { id: 'progress', label: 'Progress', path: '/progress' },
  { id: 'settings', label: 'Settings', path: '/settings' },
];

/** The top of every page of a class: its name and, for instructors, its four pages. */
export function ClassHeader({ head, here, action }: { head: ClassHead; here: Tab; action?: ReactNode }) {
  const { id, name, archived, role } = head;
  return (
    <>
      <Link
        href={toRoute('/classes')}
        className="mb-1 inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-4"
      >
        All classes
      </Link>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="min-w-0 break-words font-bold text-2xl sm:text-[1.75rem]">
          {name} {archived ? <Badge tone="retired">in the archive</Badge> : null}
        </h1>
        {action}
      </div>
      {role === 'instructor' ? (
        <nav aria-label="This class" className="mb-6 flex flex-wrap gap-x-1 border-line border-b">
          {TABS.map((tab) => (
            <Link
              key={tab.id}
              href={toRoute(`/classes/${id}${tab.path}`)}
              aria-current={tab.id === here ? 'page' : undefined}
              className={`-mb-px flex min-h-11 items-center border-b-2 px-2 font-medium text-[0.9375rem] sm:px-3 ${tab.id === here ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink'}`}
            >
              {tab.label}
            </Link>
          ))}
        </nav>
      ) : null}
    </>
  );
}
