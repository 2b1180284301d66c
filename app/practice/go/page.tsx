import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { toRoute } from '@/app/_components/to-route';
import { practiceChoiceOf } from '@/app/_question/practice-choice-of';
import { currentViewer } from '@/lib/services/current-viewer';
import { learnerSettingsOf } from '@/lib/services/learner-settings-of';
import { loadPractice } from '@/lib/services/load-practice';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { PracticeDesk } from '../_components/practice-desk';
import { practiceUrl } from '../_components/practice-url';

export const metadata: Metadata = { title: 'Practice' };

/** An endless practice of what the address asks for. */
export default async function PracticeGoPage({ searchParams }: PageProps<'/practice/go'>) {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const choice = practiceChoiceOf(await searchParams, theCatalogue().exams);
  if (!choice.ok)
    return (
      <Nothing title={choice.problem} href="/practice">
        The address may come from another version.
      </Nothing>
    );
  const { cards } = await loadPractice({ choice: choice.value, recent: [] });
  const again = practiceUrl('/practice', choice.value);
  if (cards.length === 0)
    return (
      <Nothing title="No question is all of this" href={again}>
        Take a path, a kind or the difficulty away.
      </Nothing>
    );
  const { shortcuts } = await learnerSettingsOf(viewer.id);
  return (
    <PracticeDesk
      key={again}
      first={cards}
      choice={choice.value}
      learnerId={viewer.id}
      shortcuts={shortcuts}
      again={again}
    />
  );
}

function Nothing({ title, href, children }: { title: string; href: string; children: string }) {
  return (
    <EmptyState
      title={title}
      action={
        <LinkButton href={toRoute(href)} kind="primary">
          Choose what to practise
        </LinkButton>
      }
    >
      {children}
    </EmptyState>
  );
}
