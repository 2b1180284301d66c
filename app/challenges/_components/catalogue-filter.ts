import { type PathId, pathIds } from '@/lib/rules/path-ids';
import type { ChallengeRow, ChallengeState } from '@/lib/services/challenge-views';
import { examsOf } from './exams-of';

/** What the address asks the catalogue to show; null is everything. */
export type CatalogueFilter = {
  path: PathId | null;
  difficulty: 1 | 2 | 3 | null;
  exam: string | null;
  state: ChallengeState | null;
};

const STATES: readonly ChallengeState[] = ['new', 'started', 'solved', 'solved-with-help'];

/** Reads the address. What is none of the choices asks for everything. */
export function catalogueFilterOf(search: Record<string, string | string[] | undefined>): CatalogueFilter {
  return {
    path: pathIds.find((path) => path === search.path) ?? null,
    difficulty: ([1, 2, 3] as const).find((level) => String(level) === search.difficulty) ?? null,
    exam: typeof search.exam === 'string' && search.exam !== '' ? search.exam : null,
    state: STATES.find((state) => state === search.state) ?? null,
  };
}

/** Whether a row is among those asked for; a path also finds the challenges that only touch it. */
export function isAskedFor(row: ChallengeRow, { path, difficulty, exam, state }: CatalogueFilter): boolean {
  return (
    (path === null || row.path === path || row.paths.includes(path)) &&
    (difficulty === null || row.difficulty === difficulty) &&
    (exam === null || examsOf(row.exams).includes(exam)) &&
    (state === null || row.state === state)
  );
}
