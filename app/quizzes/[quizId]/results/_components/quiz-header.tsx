import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClassHead } from '@/lib/services/class-views';
import { toRoute } from '../../../../_components/to-route';

type Tab = 'build' | 'board' | 'results' | 'items' | 'regrade';

const TABS: readonly { id: Tab; label: string; path: string }[] = [
  { id: 'build', label: 'Build', path: '/build' },
  { id: 'board', label: 'Live board', path: '/board' },
  { id: 'results', label: 'Results', path: '/results' },
  { id: 'items', label: 'Questions', path: '/results/items' },
  { id: 'regrade', label: 'Regrade', path: '/results/regrade' },
];

/** The top of a quiz's pages for its instructors. */
export function QuizHeader({
  quizId,
  title,
  head,
  here,
  action,
}: {
  quizId: string;
  title: string;
  head: ClassHead;
  here: Tab;
  action?: ReactNode;
}) {
  return (
    <>
      <Link
        href={toRoute(`/classes/${head.id}`)}
        className="mb-1 inline-flex min-h-9 items-center break-words text-accent text-sm underline underline-offset-4"
      >
        {head.name}
      </Link>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="min-w-0 break-words font-bold text-2xl sm:text-[1.75rem]">{title}</h1>
        {action}
      </div>
      <nav aria-label="This quiz" className="mb-6 flex flex-wrap gap-x-1 border-line border-b">
        {TABS.map((tab) => (
          <Link
            key={tab.id}
            href={toRoute(`/quizzes/${quizId}${tab.path}`)}
            prefetch={false}
            aria-current={tab.id === here ? 'page' : undefined}
            className={`-mb-px flex min-h-11 items-center border-b-2 px-2 font-medium text-[0.9375rem] sm:px-3 ${tab.id === here ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink'}`}
          >
            {tab.label}
          </Link>
        ))}
      </nav>
    </>
  );
}
