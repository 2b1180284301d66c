import type { GradeReport } from '@/lib/rules/grade-report';
import { pathIds } from '@/lib/rules/path-ids';
import type { PathLook } from '../_components/path-look';
import { VERDICT_WORDS } from '../_components/verdict-words';

/** How the map draws each path of a report. */
export function pathLooks({ paths }: GradeReport): Record<string, PathLook> {
  return Object.fromEntries(
    pathIds.map((path) => {
      const { verdict } = paths[path];
      return [path, { tone: verdict, word: VERDICT_WORDS[verdict] }];
    }),
  );
}
