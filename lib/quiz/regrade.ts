import type { Correction } from './correction';
import { type AttemptGrading, type GradableAttempt, type GradeOf, gradeAttempt } from './grade-attempt';
import type { PaperItemGrade } from './grade-paper-item';
import type { AttemptScore } from './score-attempt';

/** What a correction does to one attempt. */
export type RegradeChange = {
  attemptId: string;
  personId: string;
  /** Places whose points or worth change. */
  places: readonly { place: number; before: PlaceGrade; after: PlaceGrade }[];
  before: Pick<AttemptScore, 'points' | 'of' | 'percent' | 'weightedPercent' | 'passed'>;
  after: Pick<AttemptScore, 'points' | 'of' | 'percent' | 'weightedPercent' | 'passed'>;
  flips: 'passes-now' | 'fails-now' | null;
  /** It would end with a lower percentage: said apart, never done silently. */
  lowers: boolean;
};
type PlaceGrade = Pick<PaperItemGrade, 'points' | 'of' | 'state'>;

export type RegradeDiff = {
  /** Attempts looked at. */
  of: number;
  /** Those that change, in the order given. */
  changes: readonly RegradeChange[];
  flips: number;
  lowered: number;
  /** Attempts in which a new version could not be laid under what was shown: they stay as they are there. */
  unfit: readonly string[];
};

/**
 * What corrections would do, before anything is stored: `made` are those that count already, `more` those that are tried. Applying is
 * storing `gradeAttempt` with both, which is where these figures come from.
 */
export function regradeDiff(
  attempts: readonly GradableAttempt[],
  { made, more }: { made: readonly Correction[]; more: readonly Correction[] },
  how: AttemptGrading,
): RegradeDiff {
  const unfit: string[] = [];
  const changes = attempts.flatMap((attempt) => {
    const before = gradeAttempt(attempt, made, how);
    const after = gradeAttempt(attempt, [...made, ...more], how);
    if (after.unfit) unfit.push(attempt.id);
    return changeOf(attempt, before, after) ?? [];
  });
  return {
    of: attempts.length,
    changes,
    flips: changes.filter(({ flips }) => flips !== null).length,
    lowered: changes.filter(({ lowers }) => lowers).length,
    unfit,
  };
}

function changeOf({ id, personId }: GradableAttempt, before: GradeOf, after: GradeOf): RegradeChange | null {
  const places = after.grades.flatMap((grade) => {
    const old = before.grades.find(({ place }) => place === grade.place);
    if (old === undefined || (old.points === grade.points && old.of === grade.of)) return [];
    return [{ place: grade.place, before: gradeOf(old), after: gradeOf(grade) }];
  });
  if (places.length === 0) return null;
  const flips = before.score.passed === after.score.passed ? null : after.score.passed;
  return {
    attemptId: id,
    personId,
    places,
    before: figures(before.score),
    after: figures(after.score),
    flips: flips === null ? null : flips ? 'passes-now' : 'fails-now',
    lowers: deciding(after.score) < deciding(before.score),
  };
}

function gradeOf({ points, of, state }: PaperItemGrade): PlaceGrade {
  return { points, of, state };
}

function figures({ points, of, percent, weightedPercent, passed }: AttemptScore): RegradeChange['before'] {
  return { points, of, percent, weightedPercent, passed };
}

function deciding({ percent, weightedPercent }: AttemptScore): number {
  return weightedPercent ?? percent;
}
