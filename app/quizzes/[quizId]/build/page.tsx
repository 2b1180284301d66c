import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBuild } from '@/lib/services/load-build';
import { CurrentBuilder } from './_components/current-builder';

export const metadata: Metadata = { title: 'Build a quiz' };

export default async function BuildPage({ params }: PageProps<'/quizzes/[quizId]/build'>) {
  const [{ quizId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect(toRoute(`/sign-in?next=/quizzes/${quizId}/build`));
  const loaded = await loadBuild(viewer, quizId);
  if (!loaded.ok) notFound();
  return <CurrentBuilder view={loaded.value} learnerId={viewer.id} />;
}
