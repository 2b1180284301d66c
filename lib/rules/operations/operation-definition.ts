import type { OperationReport } from '../operation-report';
import type { PathId } from '../path-ids';
import type { PathReport } from '../path-report';
import type { ClusterView } from '../view/cluster-view';

/** What someone does, and what they would meet. The ids are those of content/kubernetes/operations.yaml. */
export type OperationDefinition = {
  id: string;
  title: string;
  paths: readonly PathId[];
  judge(view: ClusterView, paths: Readonly<Record<PathId, PathReport>>): OperationReport;
};
