import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { currentViewer } from '@/lib/services/current-viewer';
import { listLessons } from '@/lib/services/lessons';
import { loadHome } from '@/lib/services/load-home';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { countWords } from '../_components/count-words';
import { EmptyState } from '../_components/empty-state';
import { lessonLinks } from '../_components/lesson-links';
import { LessonMap } from '../_components/lesson-map';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { PathStrip } from '../_components/path-strip';
import { Progress } from '../_components/progress';
import { recallLooks } from '../_components/recall-looks';

export const metadata: Metadata = { title: 'Lessons' };

export default async function LessonsPage() {
  const lessons = listLessons();
  const viewer = await currentViewer();
  const mastery = viewer === null ? [] : (await loadHome(viewer)).mastery;
  const links = lessonLinks(theCatalogue());
  return (
    <>
      <PageTitle title="Lessons">
        One path each. Read a few minutes, then let the cards keep it. Choose a path on the map, or go in
        order.
      </PageTitle>
      {lessons.length === 0 ? (
        <EmptyState title="No lessons yet">
          Lessons are read from <code>content/lessons</code>; this server found none there.
        </EmptyState>
      ) : (
        <>
          <Panel
            title="By path"
            {...(viewer === null ? {} : { aside: 'with the percentage that you can expect to recall today' })}
          >
            <LessonMap
              links={links}
              looks={viewer === null ? undefined : recallLooks(mastery)}
              title="Map of the ten paths; each line leads to its lesson"
              twin="beside"
            />
          </Panel>
          <h2 className="mt-10 mb-4 font-semibold text-xl">In order</h2>
          <ol className="flex flex-col gap-3">
            {lessons.map((lesson, i) => {
              const own = mastery.filter((path) => links[path.path]?.slug === lesson.slug);
              const items = own.reduce((sum, path) => sum + path.items, 0);
              const studied = own.reduce((sum, path) => sum + path.studied, 0);
              return (
                <li key={lesson.slug}>
                  <Link
                    href={`/lessons/${lesson.slug}` as Route}
                    className="group flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 shadow-card hover:border-accent sm:flex-row sm:items-center sm:p-5"
                  >
                    <span className="hidden w-26 sm:block">
                      <PathStrip path={lesson.path} />
                    </span>
                    <span className="min-w-0 flex-1">
                      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                        <span className="font-semibold text-lg group-hover:text-accent">
                          <span className="tabular mr-2 font-normal text-muted">{i + 1}</span>
                          {lesson.title}
                        </span>
                        <span className="text-muted text-sm">{countWords(lesson.minutes, 'minute')}</span>
                      </span>
                      <span className="mt-1 block text-muted">{lesson.summary}</span>
                      {items > 0 ? (
                        <span className="mt-3 flex items-center gap-3 text-muted text-sm">
                          <span className="block w-32 shrink-0">
                            <Progress
                              value={studied}
                              of={items}
                              label={`Studied: ${lesson.title}`}
                              words={`${studied} of ${items} items studied`}
                            />
                          </span>
                          <span className="tabular">
                            {studied} of {items} studied
                          </span>
                        </span>
                      ) : null}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}
