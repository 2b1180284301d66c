import type { PracticeChoice } from '@/lib/questions/practice-choice';

/** The address of a choice, on the page of the choices or on that of the practice. */
export function practiceUrl(page: '/practice' | '/practice/go', choice: PracticeChoice): string {
  const params = new URLSearchParams();
  for (const path of choice.paths) params.append('path', path);
  for (const kind of choice.kinds) params.append('kind', kind);
  if (choice.exam !== null) params.set('exam', choice.exam);
  if (choice.difficulty !== null) params.set('difficulty', String(choice.difficulty));
  const query = params.toString();
  return query === '' ? page : `${page}?${query}`;
}
