import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { ClassesView } from '@/lib/services/class-views';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadClasses } from '@/lib/services/load-classes';
import { createClassAction } from '../_actions/create-class';
import { openCodeAction } from '../_actions/open-code';
import { Badge } from '../_components/badge';
import { countWords } from '../_components/count-words';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { TextLink } from '../_components/text-link';
import { toRoute } from '../_components/to-route';
import { CodeForm } from '../join/_components/code-form';
import { DueList } from './_components/due-list';
import { NewClass } from './_components/new-class';

export const metadata: Metadata = { title: 'Classes' };

/** The viewer's classes: what they teach, what is due where they learn. */
export default async function ClassesPage() {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const view = await loadClasses(viewer);
  const { teaching, learning, mayTeach, zone } = view;
  const none = teaching.length === 0 && learning.length === 0;
  return (
    <>
      <PageTitle title="Classes">
        {none
          ? mayTeach
            ? 'Make a class, share its code, and give it quizzes.'
            : 'Join a class with the code of its instructor, and its quizzes stand here.'
          : `Times in ${zone}.`}
      </PageTitle>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {mayTeach && none ? (
            <Panel title="Make your first class">
              <NewClass action={createClassAction} />
            </Panel>
          ) : null}
          {!mayTeach && none ? (
            <Panel title="Join a class">
              <CodeForm action={openCodeAction} />
            </Panel>
          ) : null}
          {learning.map((one) => (
            <Learning key={one.id} one={one} view={view} />
          ))}
          {teaching.length > 0 ? <Teaching view={view} /> : null}
        </div>
        <div className="flex flex-col gap-6">
          {mayTeach && !none ? (
            <Panel title="New class">
              <NewClass action={createClassAction} />
            </Panel>
          ) : null}
          {mayTeach ? (
            <Panel title="Your questions">
              <p className="mb-3 text-muted">Write your own, or import them from a file.</p>
              <TextLink href={toRoute('/questions')}>All your questions</TextLink>
            </Panel>
          ) : null}
          {none && !mayTeach ? null : (
            <Panel title={none ? 'Or join one' : 'Join a class'}>
              <CodeForm action={openCodeAction} kind="secondary" />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

function Learning({ one, view }: { one: ClassesView['learning'][number]; view: ClassesView }) {
  const { id, name, archived, quizzes } = one;
  const now = quizzes.filter(({ running, start }) => running !== null || start === 'can-start');
  const shown = now.length > 0 ? now : quizzes.slice(0, 3);
  return (
    <Panel
      title={name}
      titleId={`class-${id}`}
      aside={archived ? <Badge tone="retired">in the archive</Badge> : null}
    >
      {quizzes.length > 0 ? (
        <DueList quizzes={shown} zone={view.zone} now={view.now} />
      ) : (
        <p className="text-muted">No quizzes yet. They will stand here, with when they are due.</p>
      )}
      <p className="mt-3">
        <TextLink href={toRoute(`/classes/${id}`)}>
          {quizzes.length > shown.length ? `All ${quizzes.length} quizzes of this class` : 'To the class'}
          <span className="sr-only">: {name}</span>
        </TextLink>
      </p>
    </Panel>
  );
}

function Teaching({ view: { teaching } }: { view: ClassesView }) {
  return (
    <Panel title="You teach">
      <ul className="-mx-2">
        {teaching.map(({ id, name, archived, learners, quizzes, running }) => (
          <li key={id} className="border-line border-b last:border-b-0">
            <Link
              href={toRoute(`/classes/${id}`)}
              className="group flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-2 py-3 hover:bg-accent-soft"
            >
              <span className="min-w-0 flex-1 basis-48 break-words font-medium group-hover:text-accent">
                {name}
              </span>
              <span className="flex flex-wrap items-center gap-2 text-muted text-sm">
                {countWords(learners, 'learner')} · {countWords(quizzes, 'quiz', 'quizzes')}
                {running > 0 ? <Badge tone="accent">{running} taking a quiz now</Badge> : null}
                {archived ? <Badge tone="retired">in the archive</Badge> : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
