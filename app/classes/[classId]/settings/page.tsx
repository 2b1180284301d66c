import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadClassSettings } from '@/lib/services/load-class-settings';
import { changeClassAction } from '../../../_actions/change-class';
import { deleteClassAction } from '../../../_actions/delete-class';
import { ActionForm } from '../../../_components/action-form';
import { Panel } from '../../../_components/panel';
import { SubmitButton } from '../../../_components/submit-button';
import { ClassHeader } from '../../_components/class-header';
import { ClassSettings } from '../../_components/class-settings';
import { DeleteClass } from '../../_components/delete-class';

export const metadata: Metadata = { title: 'Class settings' };

export default async function ClassSettingsPage({ params }: PageProps<'/classes/[classId]/settings'>) {
  const [{ classId }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const loaded = await loadClassSettings(viewer, classId);
  if (!loaded.ok) notFound();
  const head = loaded.value;
  return (
    <>
      <ClassHeader head={head} here="settings" />
      <div className="flex max-w-3xl flex-col gap-6">
        {head.archived ? null : <ClassSettings head={head} action={changeClassAction} />}
        <Panel title={head.archived ? 'In the archive' : 'Archive'}>
          <p className="mb-4 max-w-[60ch] text-muted">
            {head.archived
              ? 'Results can be seen; nothing can be taken or changed.'
              : 'For a class that is over: results stay to be seen, nothing can be taken or changed, and nobody can join. It can come out again.'}
          </p>
          <ActionForm action={changeClassAction}>
            <input type="hidden" name="classId" value={head.id} />
            <input type="hidden" name="action" value={head.archived ? 'unarchive' : 'archive'} />
            <SubmitButton kind="secondary">
              {head.archived ? 'Take it out of the archive' : 'Put it into the archive'}
            </SubmitButton>
          </ActionForm>
        </Panel>
        <Panel title="Delete">
          <p className="mb-4 max-w-[60ch] text-muted">
            Takes the class away with its quizzes, every attempt and all results.
          </p>
          <DeleteClass action={deleteClassAction} classId={head.id} name={head.name} />
        </Panel>
      </div>
    </>
  );
}
