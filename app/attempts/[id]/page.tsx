import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { learnerSettingsOf } from '@/lib/services/learner-settings-of';
import { loadAttempt } from '@/lib/services/load-attempt';
import { quizTasks } from '@/lib/services/quiz-tasks';
import { TakingDesk } from '../_taking/taking-desk';

export const metadata: Metadata = { title: 'Quiz' };

/** An attempt that goes on. */
export default async function AttemptPage({ params }: PageProps<'/attempts/[id]'>) {
  const [viewer, { id }] = await Promise.all([currentViewer(), params]);
  if (viewer === null) redirect('/sign-in');
  const found = await loadAttempt(viewer, id);
  if (!found.ok) notFound();
  const { value: view } = found;
  if (view.pulse.phase !== 'open') redirect(toRoute(`/attempts/${id}/result`));
  const { shortcuts } = await learnerSettingsOf(viewer.id);
  return (
    <TakingDesk
      key={id}
      view={view}
      tasks={quizTasks(view)}
      learnerId={viewer.id}
      singleKeys={shortcuts !== null}
    />
  );
}
