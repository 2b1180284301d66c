import type { Catalogue } from '@/lib/content/catalogue';
import { type PathId, pathIds } from '@/lib/rules/path-ids';

/** The lesson that a path's line or name leads to. `minutes` is its reading time. */
export type LessonLink = { slug: string; title: string; minutes: number };

/** Which lesson teaches each path: the one that is about it, else the one that its items name. Paths without one are left out. */
export function lessonLinks(
  content: Pick<Catalogue, 'lessons' | 'lesson' | 'itemsOfPath'>,
): Partial<Record<PathId, LessonLink>> {
  return Object.fromEntries(
    pathIds.flatMap((path) => {
      const lesson =
        content.lessons.find((other) => other.path === path) ??
        content.lesson(content.itemsOfPath(path)[0]?.lesson ?? '');
      return lesson ? [[path, { slug: lesson.slug, title: lesson.title, minutes: lesson.minutes }]] : [];
    }),
  );
}
