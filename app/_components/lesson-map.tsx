'use client';

import type { Route } from 'next';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { type PathId, pathIds } from '@/lib/rules/path-ids';
import { countWords } from './count-words';
import type { LessonLink } from './lesson-links';
import { PathList } from './path-list';
import type { PathLook } from './path-look';
import { PathMap } from './path-map';
import { PATH_WORDS } from './path-words';

type Props = {
  links: Partial<Record<PathId, LessonLink>>;
  title: string;
  /** The paths that stand out. */
  lit?: readonly PathId[];
  /** How well the learner recalls each path. */
  looks?: Partial<Record<PathId, PathLook>> | undefined;
  /** Where the twin stands: beside (below on phones), or folded away under the map. */
  twin: 'beside' | 'folded';
  /** Stands under the map. */
  note?: ReactNode;
  /** What the twin is called, and its last cell; without them the reading times. */
  caption?: string;
  extra?: { heading: string; cells: Partial<Record<PathId, ReactNode>> };
};

/** The path map as a way into the lessons: every line leads to the lesson of its path, and so does its twin's every row. */
export function LessonMap({ links, title, lit = [], looks, twin, note, caption, extra }: Props) {
  const [pointed, setPointed] = useState<PathId | null>(null);
  const hrefs = Object.fromEntries(
    Object.entries(links).map(([path, { slug }]) => [path, `/lessons/${slug}` as Route]),
  ) as Partial<Record<PathId, Route>>;
  const pathname = usePathname();
  const here = pathIds.filter((path) => hrefs[path] === pathname);
  const list = (
    <PathList
      caption={caption ?? 'Lessons by path'}
      paths={pathIds}
      looks={looks}
      hrefs={hrefs}
      chosen={here}
      extra={extra ?? { heading: 'Reading time', cells: minutesOf(links) }}
    />
  );
  const map = (
    <div>
      <PathMap looks={looks} lit={lit} title={title} hrefs={hrefs} here={here} onPoint={setPointed} />
      {/* One line of fixed height, so that pointing moves nothing. The controls' own names say the same. */}
      <p
        aria-hidden="true"
        className={`mt-1 truncate text-muted text-sm leading-9 ${twin === 'folded' ? 'pr-24' : ''}`}
      >
        {pointed
          ? pointedWords(pointed, looks?.[pointed]?.word, links[pointed], here.includes(pointed))
          : 'Choose a line to read about it'}
      </p>
      {note}
    </div>
  );
  return twin === 'beside' ? (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)] lg:gap-8">
      {map}
      {list}
    </div>
  ) : (
    <>
      {map}
      <details className="-mt-9">
        <summary className="disclosure relative ml-auto flex min-h-9 w-fit items-center text-muted text-sm hover:text-ink">
          As a list
        </summary>
        {list}
      </details>
    </>
  );
}

function pointedWords(
  path: PathId,
  state: string | undefined,
  link: LessonLink | undefined,
  here: boolean,
): string {
  const { name } = PATH_WORDS[path];
  if (here) return `${name}: you are reading it`;
  return [`${name}${state ? `: ${state}` : ''}`, link ? `${countWords(link.minutes, 'minute')} to read` : '']
    .filter(Boolean)
    .join(', ');
}

function minutesOf(links: Props['links']): Partial<Record<PathId, ReactNode>> {
  return Object.fromEntries(
    Object.entries(links).map(([path, { minutes }]) => [
      path,
      <span key={path} className="tabular text-muted text-sm">
        {countWords(minutes, 'minute')}
      </span>,
    ]),
  );
}
