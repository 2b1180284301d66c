import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBuild } from '@/lib/services/load-build';
import { ownToAdd } from '@/lib/services/own-to-add';
import { CurrentBuilder } from './_components/current-builder';

export const metadata: Metadata = { title: 'Build a quiz' };

/** `add` in the address: an own question that was written for this quiz, `section`: where it goes. */
export default async function BuildPage({ params, searchParams }: PageProps<'/quizzes/[quizId]/build'>) {
  const [{ quizId }, { add, section }, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) redirect(toRoute(`/sign-in?next=/quizzes/${quizId}/build`));
  const loaded = await loadBuild(viewer, quizId);
  if (!loaded.ok) notFound();
  const own = typeof add === 'string' ? await ownToAdd(loaded.value.class.id, add) : null;
  return (
    <CurrentBuilder
      view={loaded.value}
      learnerId={viewer.id}
      adds={own === null ? null : { ...own, sectionId: typeof section === 'string' ? section : null }}
    />
  );
}
