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
import { judgePath } from './judge-path';
import { FRESH, type Memo, memo } from './memo';
import { OPERATIONS } from './operations';
import { PATH_DEFINITIONS } from './path-definitions';
import type { PathId } from './path-ids';
import type { PathReport } from './path-report';
import { REGISTRY } from './registry';
import { runRule } from './run-rule';
import type { ClusterView } from './view/cluster-view';
import { readableView } from './view/readable-view';
import { viewCluster } from './view/view-cluster';

/** The components that a report always names. */
const COMPONENTS = [
  'kube-apiserver',
  'kubelet',
  'etcd',
  'kube-controller-manager',
  'kube-scheduler',
  'konnectivity-server',
  'konnectivity-agent',
];

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

/**
 * A judge that remembers: called again with files of which one has changed, it parses and computes only what rests on that
 * one. For editors, which ask at each keystroke. The reports are the same as those of `gradeCluster`.
 */
export function grader(): (input: ClusterInput, minor?: number) => GradeReport {
  const kept = memo();
  let texts = new Map<string, { text: string; parsed: ParsedFile }>();
  return (input, minor = NEWEST) => {
    const before = texts;
    texts = new Map();
    const parse = (file: string, text: string): ParsedFile => {
      const known = before.get(file);
      const parsed = known?.text === text ? known.parsed : parseFile(file, text);
      texts.set(file, { text, parsed });
      return parsed;
    };
    return gradeView(viewCluster(parseCluster(input, parse), minor, kept), kept);
  };
}

function gradeView(view: ClusterView, kept: Memo = FRESH): GradeReport {
  const components: Record<string, ComponentGrade> = {};
  for (const name of COMPONENTS) components[name] = componentGrade(view, name);
  const paths = Object.fromEntries(
    PATH_DEFINITIONS.map((definition) => [definition.id, judgePath(definition, view)]),
  ) as Record<PathId, PathReport>;
  const readable = readableView(view);
  // Worked out when somebody asks: rules and paths have read these files already, as their components do.
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
    operations: Object.fromEntries(OPERATIONS.map(({ id, judge }) => [id, judge(view, paths)])),
    get findings() {
      findings ??= REGISTRY.flatMap(({ rule }) =>
        runRule(rule, rule.reads === 'everything' ? view : readable),
      ).sort(bySeverity);
      return findings;
    },
    notUnderstood: view.cluster.notUnderstood,
  };
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
