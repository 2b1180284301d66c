import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLesson, listLessons } from '@/lib/services/lessons';
import { countWords } from '../../_components/count-words';
import { LinkButton } from '../../_components/link-button';
import { PathGlyph } from '../../_components/path-glyph';
import { LessonBody } from '../_components/lesson-body';

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
  return (
    <article className="mx-auto max-w-[68ch]">
      <p className="mb-2 flex items-center gap-2 text-muted text-sm">
        {lesson.path ? <PathGlyph path={lesson.path} decorative /> : null}
        Lesson {at + 1} of {lessons.length}, {countWords(lesson.minutes, 'minute')} to read
      </p>
      <h1 className="font-bold text-3xl sm:text-4xl">{lesson.title}</h1>
      <p className="mt-3 text-lg text-muted">{lesson.summary}</p>
      <div className="mt-6">
        <LessonBody slug={lesson.slug} body={lesson.body} />
      </div>
      <div className="mt-10 flex flex-col gap-4 rounded-xl border border-line bg-surface p-5 shadow-card sm:flex-row sm:items-center sm:justify-between">
        <div>
          <h2 className="font-semibold text-lg">Remember it</h2>
          <p className="text-muted">The cards of this lesson come back just before you would forget them.</p>
        </div>
        <LinkButton
          href={(lesson.path ? `/review?path=${lesson.path}` : '/review') as Route}
          kind="primary"
          className="shrink-0"
        >
          Review this path
        </LinkButton>
      </div>
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
