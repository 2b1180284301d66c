import type { ChallengeSign } from '../../content/challenge-target';
import type { Evidence } from '../../rules/evidence';
import type { GradeReport } from '../../rules/grade-report';

/** Whether a report shows a sign. */
export function showsSign(sign: ChallengeSign, report: GradeReport): boolean {
  if ('no-finding' in sign) return !showsSign({ finding: sign['no-finding'] }, report);
  if ('finding' in sign) {
    const [rule, message] = sign.finding.split('/');
    return report.findings.some(
      (one) => one.rule === rule && (message === undefined || one.messageId === message),
    );
  }
  if ('refuses' in sign) {
    const component = report.components[sign.refuses];
    return (
      component?.starts === false &&
      (sign.error === undefined || component.errors.some(({ id }) => id === sign.error))
    );
  }
  if ('operation' in sign) return report.operations[sign.operation]?.outcome === sign.outcome;
  const { because, claims } = report.paths[sign.path];
  return [because, ...Object.values(claims).map((claim) => claim.because)].some((list) =>
    holds(list, sign.reason),
  );
}

function holds(list: readonly Evidence[], id: string): boolean {
  return list.some((one) => one.id === id || holds(one.because ?? [], id));
}
