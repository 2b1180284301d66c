import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadClassPeople } from '@/lib/services/load-class-people';
import { changeClassAction } from '../../../_actions/change-class';
import { changeMemberAction } from '../../../_actions/change-member';
import { readRosterAction } from '../../../_actions/read-roster';
import { countWords } from '../../../_components/count-words';
import { Panel } from '../../../_components/panel';
import { ClassHeader } from '../../_components/class-header';
import { ExpectedList } from '../../_components/expected-list';
import { InvitePanel } from '../../_components/invite-panel';
import { LabelTimes } from '../../_components/label-times';
import { PeopleTable } from '../../_components/people-table';
import { RemovedList } from '../../_components/removed-list';
import { RosterPaste } from '../../_components/roster-paste';

export const metadata: Metadata = { title: 'People' };

export default async function ClassPeoplePage({ params }: PageProps<'/classes/[classId]/people'>) {
  const [{ classId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadClassPeople(viewer, classId);
  if (!loaded.ok) notFound();
  const people = loaded.value;
  const { head, members, expected, removed, labels } = people;
  const learners = members.filter(({ role }) => role === 'learner').length;
  return (
    <>
      <ClassHeader head={head} here="people" />
      <div className="flex flex-col gap-6">
        <InvitePanel head={head} action={changeClassAction} />
        <Panel title="In the class" aside={countWords(learners, 'learner')}>
          <PeopleTable people={people} action={changeMemberAction} />
        </Panel>
        {expected.length > 0 ? (
          <Panel
            title="Expected"
            aside={`${countWords(expected.length, 'person has', 'people have')} not joined`}
          >
            <ExpectedList people={people} action={changeClassAction} />
          </Panel>
        ) : null}
        {head.archived ? null : (
          <Panel title="Paste a roster">
            <RosterPaste action={readRosterAction} classId={head.id} />
          </Panel>
        )}
        {labels.length > 0 && !head.archived ? (
          <Panel title="Extra time by label">
            <p className="mb-4 max-w-[60ch] text-muted">
              For everybody who has the label, in each quiz with a time limit. Of several the longest counts.
            </p>
            <LabelTimes people={people} action={changeClassAction} />
          </Panel>
        ) : null}
        {removed.length > 0 ? (
          <Panel title="Taken out" aside="Their results are kept">
            <RemovedList people={people} action={changeMemberAction} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
