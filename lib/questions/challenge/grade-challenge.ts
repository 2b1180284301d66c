import type { Challenge, ClusterFiles } from '../../content/challenge';
import { gradeCluster } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import type { ChallengeGrade } from './challenge-grade';
import { judgeTarget } from './judge-target';
import { showsSign } from './shows-sign';

/** What grading needs of a challenge; a bench in the browser has no wrong turns. */
export type GradedChallenge = Pick<Challenge, 'kubernetes' | 'objectives' | 'keep' | 'starts' | 'present'> & {
  wrong?: Challenge['wrong'];
};
/** Judges files for a minor version: `gradeCluster`, or a `grader()` that remembers. */
export type Judge = (
  input: { files: ClusterFiles; present: readonly string[]; complete: boolean },
  minor: number,
) => GradeReport;

/** What a state of a challenge's files is worth. Every file that is neither given nor named as present is absent. Never throws. */
export function gradeChallenge(
  challenge: GradedChallenge,
  files: ClusterFiles,
  judge: Judge = gradeCluster,
): ChallengeGrade {
  const minor = Number(challenge.kubernetes.split('.')[1]);
  const report = judge({ files, present: challenge.present, complete: true }, minor);
  const objectives = challenge.objectives.map(({ id, text, weight, reach }) => {
    const targets = reach.map((target) => judgeTarget(target, report));
    return { id, text, weight, met: targets.every(({ met }) => met), targets };
  });
  const keeps = challenge.keep.map(({ id, text, weight, hold }) => {
    const targets = hold.map((target) => judgeTarget(target, report));
    return { id, text, weight, kept: targets.every(({ met }) => met), targets };
  });
  const starts = challenge.starts.map((component) => {
    const grade = report.components[component];
    return {
      component,
      starts: grade?.present === true ? grade.starts : null,
      reasons: grade?.errors.map(({ message }) => message) ?? [],
    };
  });
  const of = sum(challenge.objectives.map(({ weight }) => weight));
  const reached = sum(objectives.map(({ met, weight }) => (met ? weight : 0)));
  const lost = sum(keeps.map(({ kept, weight }) => (kept ? 0 : weight)));
  const points = Math.max(0, reached - lost);
  return {
    points,
    of,
    solved: points === of && lost === 0 && starts.every((one) => one.starts === true),
    objectives,
    keeps,
    starts,
    turn: challenge.wrong?.find(({ signs }) => signs.every((sign) => showsSign(sign, report)))?.name ?? null,
    report,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
