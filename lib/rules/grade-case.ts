import { kubernetesMinor } from '../cluster/kubernetes-minor';
import type { Finding } from './finding';
import { gradeCluster, NEWEST } from './grade-cluster';
import type { GradeReport } from './grade-report';
import type { Rule } from './rule';
import type { RuleCase } from './rule-case';

/** What comes out of a case of a rule: the whole report, and of its findings those of the rule itself. */
export function gradeCase(
  rule: Rule,
  { files, kubernetes, present = [], complete = false }: RuleCase,
): { report: GradeReport; findings: readonly Finding[] } {
  const minor = kubernetes === undefined ? NEWEST : (kubernetesMinor(kubernetes) ?? NEWEST);
  const report = gradeCluster({ files, present, complete }, minor);
  return { report, findings: report.findings.filter((finding) => finding.rule === rule.id) };
}
