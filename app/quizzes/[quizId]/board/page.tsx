import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBoard } from '@/lib/services/load-board';
import { EmptyState } from '../../../_components/empty-state';
import { LinkButton } from '../../../_components/link-button';
import { toRoute } from '../../../_components/to-route';
import { QuizHeader } from '../results/_components/quiz-header';
import { LiveBoard } from './live-board';

export const metadata: Metadata = { title: 'Live board' };

export default async function BoardPage({ params }: PageProps<'/quizzes/[quizId]/board'>) {
  const [{ quizId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadBoard(viewer, quizId);
  if (!loaded.ok) notFound();
  const view = loaded.value;
  return (
    <>
      <QuizHeader quizId={quizId} title={view.title} head={view.head} here="board" />
      {view.board.rows.length > 0 ? (
        <LiveBoard view={view} learnerId={viewer.id} />
      ) : (
        <EmptyState
          title="Nobody is in this class yet"
          action={
            <LinkButton kind="primary" href={toRoute(`/classes/${view.head.id}/people`)}>
              Invite learners
            </LinkButton>
          }
        >
          Learners stand here as soon as they join, with how far they are in this quiz.
        </EmptyState>
      )}
    </>
  );
}
