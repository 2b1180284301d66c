import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { practiceChoiceOf } from '@/app/_question/practice-choice-of';
import { practiceItems } from '@/lib/questions/practice-items';
import { currentViewer } from '@/lib/services/current-viewer';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { PageTitle } from '../_components/page-title';
import { PracticeFields } from './_components/practice-fields';

export const metadata: Metadata = { title: 'Practice' };

const ANYTHING = { paths: [], kinds: [], exam: null, difficulty: null };

/** What to practise. The address may hold a choice already: that of the practice that one comes from. */
export default async function PracticePage({ searchParams }: PageProps<'/practice'>) {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const catalogue = theCatalogue();
  const choice = practiceChoiceOf(await searchParams, catalogue.exams);
  return (
    <>
      <PageTitle title="Practice">
        Questions for as long as you like. Your schedule stays as it is, unless you let an answer count.
      </PageTitle>
      {choice.ok ? null : (
        <p role="alert" className="mb-4 font-medium text-exposed">
          {choice.problem} Choose among those below.
        </p>
      )}
      <div className="rounded-xl border border-line bg-surface px-5 shadow-card sm:px-8 sm:pt-3">
        <PracticeFields
          choice={choice.ok ? choice.value : ANYTHING}
          exams={catalogue.exams.map(({ id, name, title }) => ({ id, name, title }))}
          items={practiceItems(catalogue).map(({ path, kind, exams, difficulty }) => ({
            path,
            kind,
            exams,
            difficulty,
          }))}
        />
      </div>
    </>
  );
}
