import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadClass } from '@/lib/services/load-class';
import { changeClassAction } from '../../_actions/change-class';
import { shareReviewsAction } from '../../_actions/share-reviews';
import { countWords } from '../../_components/count-words';
import { EmptyState } from '../../_components/empty-state';
import { LinkButton } from '../../_components/link-button';
import { Panel } from '../../_components/panel';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';
import { ClassHeader } from '../_components/class-header';
import { DueList } from '../_components/due-list';
import { InvitePanel } from '../_components/invite-panel';
import { QuizList } from '../_components/quiz-list';
import { SharingPanel } from '../_components/sharing-panel';

export const metadata: Metadata = { title: 'Class' };

export default async function ClassPage({ params }: PageProps<'/classes/[classId]'>) {
  const [{ classId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect(toRoute(`/sign-in?next=/classes/${classId}`));
  const loaded = await loadClass(viewer, classId);
  if (!loaded.ok) notFound();
  const view = loaded.value;
  const { head, now } = view;
  const { zone } = head;
  if (view.role === 'learner')
    return (
      <>
        <ClassHeader head={head} here="quizzes" />
        <div className="flex max-w-3xl flex-col gap-6">
          {view.quizzes.length > 0 ? (
            <Panel title="Quizzes" aside={`Times in ${zone}`}>
              <DueList quizzes={view.quizzes} zone={zone} now={now} />
            </Panel>
          ) : (
            <EmptyState
              title="You are in"
              action={
                <LinkButton href="/review" kind="primary">
                  Review meanwhile
                </LinkButton>
              }
            >
              Quizzes that your instructor gives will stand here, with when they are due.
            </EmptyState>
          )}
          <SharingPanel action={shareReviewsAction} classId={head.id} shares={view.sharesReviews} />
        </div>
      </>
    );
  const make = toRoute(`/classes/${classId}/quizzes/new`);
  return (
    <>
      <ClassHeader
        head={head}
        here="quizzes"
        action={
          head.archived || view.quizzes.length === 0 ? null : (
            <LinkButton href={make} kind="primary">
              New quiz
            </LinkButton>
          )
        }
      />
      <div className="flex flex-col gap-6">
        {view.quizzes.length > 0 ? (
          <Panel title="Quizzes" aside={`Times in ${zone}`}>
            <QuizList quizzes={view.quizzes} learners={view.learners} zone={zone} now={now} />
          </Panel>
        ) : head.archived ? (
          <EmptyState title="No quiz was given in this class" />
        ) : (
          <EmptyState
            title="No quizzes yet"
            action={
              <LinkButton href={make} kind="primary">
                New quiz
              </LinkButton>
            }
          >
            Choose questions from the bank, look at it as your learners will, and publish.
          </EmptyState>
        )}
        {view.learners === 0 ? (
          <InvitePanel head={head} action={changeClassAction} />
        ) : (
          <p className="text-muted">
            {countWords(view.learners, 'learner')}
            {view.expected > 0 ? `, and ${view.expected} expected` : ''}.{' '}
            <TextLink href={toRoute(`/classes/${classId}/people`)}>Invite more</TextLink>
          </p>
        )}
      </div>
    </>
  );
}
