import type { EffectiveValue } from '../cluster/effective-value';
import type { ClusterError, Stage } from '../cluster/refusal';
import type { Finding } from './finding';
import type { OperationReport } from './operation-report';
import type { PathId } from './path-ids';
import type { PathReport } from './path-report';

export type ComponentGrade = {
  present: boolean;
  starts: boolean | null;
  stage: Stage | null;
  errors: readonly ClusterError[];
  warnings: readonly ClusterError[];
  effective: Readonly<Record<string, EffectiveValue>>;
  /** What follows from the values: authorizers in order, whether kubelets are verified, how agents prove who they are … */
  derived: Readonly<Record<string, unknown>>;
  file: string | null;
};

/** One file as its consumer reads it, also where no component names it. */
export type DocumentGrade = {
  kind: string;
  accepted: boolean;
  errors: readonly ClusterError[];
  effective: Readonly<Record<string, unknown>>;
};

/** All that there is to say of a cluster. The shape is public (README, `spokewise grade --format json`): add, never change. */
export type GradeReport = {
  /** The minor version that it was judged for, such as 1.36. */
  kubernetes: string;
  components: Readonly<Record<string, ComponentGrade>>;
  documents: Readonly<Record<string, DocumentGrade>>;
  paths: Readonly<Record<PathId, PathReport>>;
  operations: Readonly<Record<string, OperationReport>>;
  findings: readonly Finding[];
  /** Files whose content nothing here understands. */
  notUnderstood: readonly string[];
};
