import 'server-only';
import type { Lesson } from '../content/lesson';
import { theCatalogue } from './the-catalogue';

/** All lessons, in reading order. */
export function listLessons(): readonly Lesson[] {
  return theCatalogue().lessons.toSorted((a, b) => a.order - b.order);
}

/** One lesson with its MDX, or null. */
export function getLesson(slug: string): Lesson | null {
  return theCatalogue().lesson(slug);
}
