import type { AttemptState } from './attempt-state';
import type { Correction } from './correction';
import { placeState } from './fold-attempt';
import { gradeCorrected } from './grade-corrected';
import type { Grading, PaperItemGrade } from './grade-paper-item';
import type { Paper, PaperKey } from './paper';
import { type AttemptScore, scoreAttempt } from './score-attempt';

/** An attempt that is over, with what it is graded from. */
export type GradableAttempt = {
  id: string;
  personId: string;
  paper: Paper;
  keys: readonly PaperKey[];
  state: Pick<AttemptState, 'places'>;
  lateShare: number;
};

export type GradeOf = { grades: readonly PaperItemGrade[]; score: AttemptScore };

/** What grading needs beside the attempt. */
export type AttemptGrading = Grading & { passPercent: number | null };

/** The grades and the score of an attempt, with all corrections made so far. What is stored is what this gives. */
export function gradeAttempt(
  { paper, keys, state, lateShare }: Omit<GradableAttempt, 'id' | 'personId'>,
  corrections: readonly Correction[],
  { passPercent, ...how }: AttemptGrading,
): GradeOf & { unfit: boolean } {
  const keyAt = new Map(keys.map((key) => [key.place, key]));
  let unfit = false;
  const grades = paper.items.flatMap((asked): PaperItemGrade[] => {
    const key = keyAt.get(asked.place);
    if (key === undefined) return [];
    const corrected = gradeCorrected(asked, key, placeState(state, asked.place), corrections, how);
    unfit ||= corrected.unfit;
    return [corrected.grade];
  });
  const score = scoreAttempt(grades, paper.items, { blueprint: paper.blueprint, passPercent, lateShare });
  return { grades, score, unfit };
}
