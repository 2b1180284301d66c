import type { ChallengeTarget } from '../../content/challenge-target';
import type { Evidence } from '../../rules/evidence';
import type { GradeReport } from '../../rules/grade-report';
import type { PathReport } from '../../rules/path-report';
import { pathWeaknesses } from '../../rules/path-weaknesses';
import { ruleEntry } from '../../rules/rule-entry';
import type { TargetGrade } from './challenge-grade';
import { showsSign } from './shows-sign';

/**
 * Whether a report reaches a target, and why. What cannot be told is not reached: a component that refuses its configuration
 * makes its claims unknown, and a rule that finds nothing counts only where the component it is about runs.
 */
export function judgeTarget(target: ChallengeTarget, report: GradeReport): TargetGrade {
  if ('operation' in target) {
    const operation = report.operations[target.operation];
    const met = target.outcome.some((outcome) => outcome === operation?.outcome);
    return { met, because: operation?.because ?? [] };
  }
  if ('rule' in target) {
    const found = report.findings.filter(({ rule }) => rule === target.rule);
    const component = report.components[ruleEntry(target.rule)?.rule.component ?? ''];
    const met = found.length === 0 && (component === undefined || component.starts === true);
    return {
      met,
      because: [...found.map(asEvidence), ...(found.length === 0 && !met ? refusal(component) : [])],
    };
  }
  const path = report.paths[target.path];
  if ('reason' in target) {
    const met = runs(path) && showsSign(target, report);
    return {
      met,
      because: met ? [] : [...path.because, ...Object.values(path.claims).flatMap(({ because }) => because)],
    };
  }
  if ('claim' in target) {
    const { holds, because } = path.claims[target.claim];
    // A path that nothing takes, or that does not start, proves nothing.
    const open = runs(path) && path.verdict !== 'not-applicable';
    const met = open && (holds === true || (target['at-least'] === 'conditional' && holds === 'conditional'));
    return { met, because: open ? because : path.because };
  }
  const met =
    path.verdict === target.verdict || (target.verdict === 'conditional' && path.verdict === 'secure');
  return { met, because: pathWeaknesses(path) };
}

/** Whether the components of a path start. With a path that Kubernetes has withdrawn they never do. */
function runs({ verdict }: PathReport): boolean {
  return verdict !== 'wont-start' && verdict !== 'deprecated';
}

function asEvidence({ rule, messageId, message, file, range }: GradeReport['findings'][number]): Evidence {
  return { id: `${rule}/${messageId}`, message, holds: false, file, range };
}

function refusal(component: GradeReport['components'][string] | undefined): readonly Evidence[] {
  return (component?.errors ?? []).map(({ id, message, file, range }) => ({
    id,
    message,
    holds: 'unknown' as const,
    file: file ?? null,
    range: range ?? null,
  }));
}
