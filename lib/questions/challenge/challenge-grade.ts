import type { Evidence } from '../../rules/evidence';
import type { GradeReport } from '../../rules/grade-report';

/** Whether one target is so, and why it is or is not. */
export type TargetGrade = { met: boolean; because: readonly Evidence[] };
export type ObjectiveGrade = {
  id: string;
  text: string;
  weight: number;
  met: boolean;
  targets: readonly TargetGrade[];
};
export type KeepGrade = {
  id: string;
  text: string;
  weight: number;
  kept: boolean;
  targets: readonly TargetGrade[];
};

/** What a state of the files is worth. Pure data, JSON-safe but for `report`. */
export type ChallengeGrade = {
  /** 0 to `of`: weights of the objectives reached, less those of what is kept no longer. */
  points: number;
  of: number;
  /** Every objective reached, all kept, every component that must start does. */
  solved: boolean;
  objectives: readonly ObjectiveGrade[];
  keeps: readonly KeepGrade[];
  /** Components that must start: null when they are not among the files any more. */
  starts: readonly { component: string; starts: boolean | null; reasons: readonly string[] }[];
  /** Name of the wrong turn that this state shows, if any. */
  turn: string | null;
  report: GradeReport;
};
