import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toRoute } from '@/app/_components/to-route';
import { ClassHeader } from '@/app/classes/_components/class-header';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadClass } from '@/lib/services/load-class';
import { PresetCards } from './preset-cards';

export const metadata: Metadata = { title: 'New quiz' };

export default async function NewQuizPage({ params }: PageProps<'/classes/[classId]/quizzes/new'>) {
  const [{ classId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect(toRoute(`/sign-in?next=/classes/${classId}/quizzes/new`));
  const loaded = await loadClass(viewer, classId);
  if (!loaded.ok || loaded.value.role !== 'instructor') notFound();
  const { head } = loaded.value;
  return (
    <>
      <ClassHeader head={head} here="quizzes" />
      <h2 className="font-semibold text-xl">What kind of quiz is it?</h2>
      <p className="mt-1 mb-5 max-w-[68ch] text-muted">
        Each begins with questions drawn from the whole bank and can be published as it is. Everything can be
        changed.
      </p>
      {head.archived ? (
        <p className="text-muted">This class is in the archive, so it gets no new quizzes.</p>
      ) : (
        <PresetCards classId={classId} learnerId={viewer.id} />
      )}
    </>
  );
}
