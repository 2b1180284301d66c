import { BookMarked, GraduationCap, History, ShieldCheck, Swords } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { pathIds } from '@/lib/rules/path-ids';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { CodeExcerpt } from '../../_components/code-excerpt';
import { lessonLinks } from '../../_components/lesson-links';
import { LessonMap } from '../../_components/lesson-map';
import { PATH_WORDS } from '../../_components/path-words';
import { LessonPart } from './lesson-part';
import { LessonTable } from './lesson-table';
import { markedLines } from './marked-lines';
import { textOf } from './text-of';
import { withoutCommonIndent } from './without-common-indent';

type Part = { children: ReactNode };

/** What a lesson's MDX may use. The names are the authors' vocabulary, told in content/README.md. */
export const LESSON_COMPONENTS = {
  PathMap: ({ lit }: { lit?: string }) => {
    const names = (lit ?? '').split(/[\s,]+/);
    const links = lessonLinks(theCatalogue());
    // A lesson may teach several paths; naming one lights them all.
    const slugs = pathIds.filter((id) => names.includes(id)).map((id) => links[id]?.slug);
    const paths = pathIds.filter((id) => slugs.includes(links[id]?.slug));
    const title =
      paths.length === 0
        ? 'The ten paths between nodes and the control plane'
        : `Map: ${paths.map((path) => PATH_WORDS[path].name).join(', ')}`;
    return (
      <div className="not-prose my-6 sm:-mx-6 lg:-mx-12">
        <LessonMap links={links} lit={paths} title={title} twin="folded" />
      </div>
    );
  },
  TheDefault: ({ children }: Part) => (
    <LessonPart icon={BookMarked} title="The default" tone="border-unknown [&>h2]:text-unknown">
      {children}
    </LessonPart>
  ),
  TheAttack: ({ children }: Part) => (
    <LessonPart icon={Swords} title="The attack" tone="border-exposed [&>h2]:text-exposed">
      {children}
    </LessonPart>
  ),
  ThePractice: ({ children }: Part) => (
    <LessonPart icon={ShieldCheck} title="The practice" tone="border-secure [&>h2]:text-secure">
      {children}
    </LessonPart>
  ),
  ExamLine: ({ children }: Part) => (
    <LessonPart icon={GraduationCap} title="For the exam" tone="border-accent [&>h2]:text-accent">
      {children}
    </LessonPart>
  ),
  MayRead: ({ children }: Part) => (
    <LessonPart icon={History} title="You may read that" tone="border-conditional [&>h2]:text-conditional">
      {children}
    </LessonPart>
  ),
  Excerpt: ({ file, mark, children }: { file?: string; mark?: string; children: ReactNode }) => (
    <CodeExcerpt
      code={withoutCommonIndent(textOf(children))}
      marked={markedLines(mark)}
      {...(file ? { title: file } : {})}
    />
  ),
  a: ({ href, children }: ComponentProps<'a'>) =>
    href?.startsWith('/') || href?.startsWith('#') ? (
      <a href={href}>{children}</a>
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ),
  table: LessonTable,
};
