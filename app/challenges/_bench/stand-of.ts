import type { ChallengeGrade } from '@/lib/questions/challenge/challenge-grade';

/** How files stand against a task, without the reasons. */
export type Stand = {
  objectives: readonly { id: string; met: boolean }[];
  keeps: readonly { id: string; kept: boolean }[];
};

/** What a grade says of objectives and of what must stay. */
export function standOf({ objectives, keeps }: Pick<ChallengeGrade, 'objectives' | 'keeps'>): Stand {
  return {
    objectives: objectives.map(({ id, met }) => ({ id, met })),
    keeps: keeps.map(({ id, kept }) => ({ id, kept })),
  };
}
