import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { pathIds } from '@/lib/rules/path-ids';
import { currentViewer } from '@/lib/services/current-viewer';
import { getLesson, listLessons } from '@/lib/services/lessons';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { startAsGuestAction } from '../../_actions/start-as-guest';
import { countWords } from '../../_components/count-words';
import { lessonLinks } from '../../_components/lesson-links';
import { PathGlyph } from '../../_components/path-glyph';
import { LessonBody } from '../_components/lesson-body';
import { RememberIt } from '../_components/remember-it';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = getLesson((await params).slug);
  return lesson ? { title: lesson.title, description: lesson.summary } : { title: 'Not found' };
}

export default async function LessonPage({ params }: Props) {
  const lesson = getLesson((await params).slug);
  if (lesson === null) notFound();
  const lessons = listLessons();
  const at = lessons.findIndex((other) => other.slug === lesson.slug);
  const [previous, next] = [lessons[at - 1], lessons[at + 1]];
  const viewer = await currentViewer();
  const catalogue = theCatalogue();
  const links = lessonLinks(catalogue);
  const own = pathIds
    .filter((path) => links[path]?.slug === lesson.slug)
    .map((path) => ({ path, cards: catalogue.itemsOfPath(path).length }));
  return (
    <article className="mx-auto max-w-[38rem]">
      <p className="mb-2 flex items-center gap-2 text-muted text-sm">
        {lesson.path ? <PathGlyph path={lesson.path} decorative /> : null}
        Lesson {at + 1} of {lessons.length}, {countWords(lesson.minutes, 'minute')} to read
      </p>
      <h1 className="font-bold text-3xl sm:text-4xl">{lesson.title}</h1>
      <p className="mt-3 text-lg text-muted leading-relaxed">{lesson.summary}</p>
      <div className="mt-6">
        <LessonBody slug={lesson.slug} body={lesson.body} />
      </div>
      <RememberIt paths={own} startAsGuest={viewer === null ? startAsGuestAction : null} />
      <section aria-labelledby="sources" className="mt-10">
        <h2 id="sources" className="font-semibold">
          Sources
        </h2>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5 text-muted text-sm">
          {lesson.sources.map((source) => (
            <li key={source.title}>
              {source.url ? (
                <a
                  href={source.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  className="text-accent underline underline-offset-3"
                >
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </li>
          ))}
        </ul>
      </section>
      <nav aria-label="Lessons" className="mt-10 grid gap-3 border-line border-t pt-6 sm:grid-cols-2">
        {previous ? <Neighbour lesson={previous} word="Previous" /> : <span />}
        {next ? <Neighbour lesson={next} word="Next" end /> : null}
      </nav>
    </article>
  );
}

function Neighbour({
  lesson,
  word,
  end,
}: {
  lesson: { slug: string; title: string };
  word: string;
  end?: true;
}) {
  return (
    <Link
      href={`/lessons/${lesson.slug}` as Route}
      className={`block rounded-lg border border-line bg-surface px-4 py-3 hover:border-accent ${end ? 'sm:text-right' : ''}`}
    >
      <span className="block text-muted text-sm">{word}</span>
      <span className="font-medium">{lesson.title}</span>
    </Link>
  );
}
