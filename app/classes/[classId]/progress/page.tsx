import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadProgress } from '@/lib/services/load-progress';
import { EmptyState } from '../../../_components/empty-state';
import { FollowingForm } from '../../../_components/following-form';
import { LinkButton } from '../../../_components/link-button';
import { Panel } from '../../../_components/panel';
import { SelectField } from '../../../_components/select-field';
import { toRoute } from '../../../_components/to-route';
import { ClassHeader } from '../../_components/class-header';
import { MasteryTable } from '../../_components/mastery-table';

export const metadata: Metadata = { title: 'Progress' };

/** What the class, or one of its learners, knows by path and claim. */
export default async function ProgressPage({
  params,
  searchParams,
}: PageProps<'/classes/[classId]/progress'>) {
  const [{ classId }, search, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const person = typeof search.person === 'string' && search.person !== '' ? search.person : null;
  const loaded = await loadProgress(viewer, classId, person);
  if (!loaded.ok) notFound();
  const { head, learners, quizzes, reviews } = loaded.value;
  const sharing = learners.filter(({ sharesReviews }) => sharesReviews).length;
  return (
    <>
      <ClassHeader head={head} here="progress" />
      {learners.length === 0 ? (
        <EmptyState
          title="Nobody is in this class yet"
          action={
            <LinkButton kind="primary" href={toRoute(`/classes/${classId}/people`)}>
              Invite learners
            </LinkButton>
          }
        >
          What they know of each path and claim stands here once they have taken a quiz.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <FollowingForm action={`/classes/${classId}/progress`} values={{ person: person ?? '' }}>
            <SelectField
              name="person"
              label="Whose"
              defaultValue={person ?? ''}
              options={[
                { value: '', label: 'The whole class' },
                ...learners.map(({ personId, name }) => ({ value: personId, label: name })),
              ]}
              width="max-w-80"
            />
          </FollowingForm>
          <Panel title="From quizzes" aside="Points earned, in each person’s last attempt at each quiz">
            {quizzes.length > 0 ? (
              <MasteryTable rows={quizzes} caption="Points earned by path and claim" />
            ) : (
              <p className="text-muted">
                Nothing was handed in yet that asks about a path. Questions of the bank do; own ones do where
                you name a path.
              </p>
            )}
          </Panel>
          <Panel
            title="From daily reviews"
            aside={person === null ? `${sharing} of ${learners.length} share theirs` : undefined}
          >
            {reviews === null ? (
              <p className="max-w-[68ch] text-muted">
                {person === null
                  ? 'Nobody shares it. Learners decide on the page of the class whether you see how much they are expected to recall.'
                  : 'They do not share it. Each learner decides that for themselves.'}
              </p>
            ) : reviews.length === 0 ? (
              <p className="text-muted">Nothing was studied yet.</p>
            ) : (
              <MasteryTable rows={reviews} caption="Expected recall today by path and claim" />
            )}
          </Panel>
        </div>
      )}
    </>
  );
}
