import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { startAsGuestAction } from '@/app/_actions/start-as-guest';
import { ActionForm } from '@/app/_components/action-form';
import { ExamTag } from '@/app/_components/exam-tag';
import { Markdown } from '@/app/_components/markdown';
import { PageTitle } from '@/app/_components/page-title';
import { Panel } from '@/app/_components/panel';
import { PathStrip } from '@/app/_components/path-strip';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SubmitButton } from '@/app/_components/submit-button';
import { toRoute } from '@/app/_components/to-route';
import { ZoneField } from '@/app/_components/zone-field';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadBench } from '@/lib/services/load-bench';
import { loadChecks } from '@/lib/services/load-checks';
import { ObjectiveList } from '../_bench/objective-list';
import { bandWords } from '../_components/band-words';

import { CheckList } from '../_components/check-list';

import { DIFFICULTY_WORDS } from '../_components/difficulty-words';

import { examsOf } from '../_components/exams-of';
import { StartButtons } from '../_components/start-buttons';
import { StateSign } from '../_components/state-sign';
import { tookWords } from '../_components/took-words';

export async function generateMetadata({ params }: PageProps<'/challenges/[slug]'>): Promise<Metadata> {
  const view = await loadBench(await currentViewer(), (await params).slug);
  return { title: view?.task.title ?? 'Challenge' };
}

/** What a challenge asks for, before it is begun. */
export default async function ChallengePage({ params }: PageProps<'/challenges/[slug]'>) {
  const [viewer, { slug }] = await Promise.all([currentViewer(), params]);
  const [view, checked] = await Promise.all([
    loadBench(viewer, slug),
    viewer === null ? null : loadChecks(viewer, slug),
  ]);
  if (view === null) notFound();
  const { task, progress, attempt } = view;
  return (
    <>
      <p className="mb-2">
        <Link href={toRoute('/challenges')} className="text-accent underline underline-offset-4">
          All challenges
        </Link>
      </p>
      <PageTitle title={task.title} />
      <div className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
        {progress.state === 'new' ? null : <StateSign state={progress.state} />}
        <span>{DIFFICULTY_WORDS[task.difficulty]}</span>
        <span className="tabular">{bandWords(task.minutes)}</span>
        {progress.bestMs === null ? null : <span>best {tookWords(progress.bestMs)}</span>}
        {examsOf(task.exams).map((exam) => (
          <ExamTag key={exam} exam={exam.toUpperCase()} />
        ))}
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          <Markdown text={task.story} className="max-w-[68ch]" />
          {viewer === null ? (
            <ActionForm
              action={startAsGuestAction}
              then={toRoute(`/challenges/${slug}`)}
              className="flex flex-col items-start gap-2"
            >
              <ZoneField />
              <SubmitButton size="large">Start as a guest</SubmitButton>
            </ActionForm>
          ) : (
            <StartButtons
              slug={slug}
              learnerId={viewer.id}
              running={attempt?.mode ?? null}
              solved={progress.lastPassing !== null}
              minutes={task.minutes[1]}
            />
          )}
          <p className="flex items-center gap-4">
            <PathStrip path={task.path} />
            <span>
              About the path {PATH_WORDS[task.path].name}.{' '}
              <Link
                href={toRoute(`/lessons/${task.lesson}`)}
                prefetch={false}
                className="text-accent underline underline-offset-4"
              >
                Read its lesson
              </Link>
            </span>
          </p>
        </div>
        <div className="flex flex-col gap-6">
          <Panel title="What counts">
            <ObjectiveList task={task} grade={null} />
          </Panel>
          {checked === null ? null : <CheckList slug={slug} {...checked} />}
        </div>
      </div>
    </>
  );
}
