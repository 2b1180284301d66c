import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { asAuthor } from '@/lib/services/question-author';
import { ImportDesk } from '../_import/import-desk';

export const metadata: Metadata = { title: 'Import questions' };

export default async function ImportPage() {
  const viewer = await currentViewer();
  if (viewer === null) redirect(toRoute('/sign-in?next=/questions/import'));
  if (!asAuthor(viewer).ok) notFound();
  return (
    <>
      <TextLink href={toRoute('/questions')}>All your questions</TextLink>
      <PageTitle title="Import questions">
        What a file loses on the way is listed before you take it. An import can be undone.
      </PageTitle>
      <ImportDesk learnerId={viewer.id} />
    </>
  );
}
