import {
  type Cluster,
  type ClusterInput,
  type ParsedFile,
  parseCluster,
  parseFile,
} from '../cluster/parse-cluster';
import { documentGrades } from './document-grades';
import type { Finding } from './finding';
import type { ComponentGrade, GradeReport } from './grade-report';
import { gradedComponents } from './graded-components';
import { judgeOperations } from './judge-operations';
import { judgePath } from './judge-path';
import { lazyRecord } from './lazy-record';
import { FRESH, type Memo, memo } from './memo';
import { PATH_DEFINITIONS } from './path-definitions';
import { REGISTRY } from './registry';
import { runRule } from './run-rule';
import type { ClusterView } from './view/cluster-view';
import { readableView } from './view/readable-view';
import { viewCluster } from './view/view-cluster';

/** The newest minor of Kubernetes that the tables know. */
export const NEWEST = 36;

/** Judge a cluster that is given as files, for Kubernetes 1.`minor`. Total: whatever the files hold, a report comes back. */
export function gradeCluster(input: ClusterInput, minor = NEWEST): GradeReport {
  return gradeView(viewCluster(parseCluster(input), minor));
}

/** Judge a cluster that is already parsed. */
export function gradeParsed(cluster: Cluster, minor = NEWEST): GradeReport {
  return gradeView(viewCluster(cluster, minor));
}

/** Judges a cluster as `gradeCluster` does. */
export type Judge = (input: ClusterInput, minor?: number) => GradeReport;

/**
 * A judge that remembers: called again with files of which one has changed, it parses and computes only what rests on that
 * one. For editors, which ask at each keystroke, and for clusters that differ in little. Of each file and component it keeps the
 * last `most` states: two, so that what is tried and taken back is at hand. The reports are the same as those of `gradeCluster`.
 */
export function grader(most = 2): Judge {
  const kept = memo(most);
  let texts = new Map<string, readonly { text: string; parsed: ParsedFile }[]>();
  return (input, minor = NEWEST) => {
    const before = texts;
    texts = new Map();
    const parse = (file: string, text: string): ParsedFile => {
      const known = before.get(file) ?? [];
      const same = known.find((one) => one.text === text) ?? { text, parsed: parseFile(file, text) };
      texts.set(file, [same, ...known.filter((one) => one !== same).slice(0, most - 1)]);
      return same.parsed;
    };
    return gradeView(viewCluster(parseCluster(input, parse), minor, kept), kept);
  };
}

function gradeView(view: ClusterView, kept: Memo = FRESH): GradeReport {
  const components: Record<string, ComponentGrade> = {};
  for (const name of gradedComponents) components[name] = componentGrade(view, name);
  // What nobody asks for is not worked out: a question about one operation needs neither all paths nor any rule.
  const paths = lazyRecord(
    PATH_DEFINITIONS.map((definition) => [definition.id, () => judgePath(definition, view)] as const),
  );
  let documents: GradeReport['documents'] | null = null;
  let findings: GradeReport['findings'] | null = null;
  return {
    kubernetes: `1.${view.minor}`,
    components,
    get documents() {
      documents ??= documentGrades(view, kept);
      return documents;
    },
    paths,
    operations: judgeOperations(view, paths),
    get findings() {
      findings ??= findingsOf(view);
      return findings;
    },
    notUnderstood: view.cluster.notUnderstood,
  };
}

function findingsOf(view: ClusterView): readonly Finding[] {
  const readable = readableView(view);
  return REGISTRY.flatMap(({ rule }) => runRule(rule, rule.reads === 'everything' ? view : readable)).sort(
    bySeverity,
  );
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

function componentGrade(view: ClusterView, name: string): ComponentGrade {
  const component = view.components.find((one) => one.name === name);
  if (component === undefined)
    return {
      present: false,
      starts: null,
      stage: null,
      errors: [],
      warnings: [],
      effective: {},
      derived: {},
      file: null,
    };
  const { outcome, effective, derived, warnings = [] } = component.report;
  const { starts, stage, errors } = outcome;
  return { present: true, starts, stage, errors, warnings, effective, derived, file: component.source.file };
}
