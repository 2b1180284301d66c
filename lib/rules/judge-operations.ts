import type { Evidence } from './evidence';
import { lazyRecord } from './lazy-record';
import type { OperationReport } from './operation-report';
import { OPERATIONS } from './operations';
import type { PathId } from './path-ids';
import type { PathReport } from './path-report';
import { storeBreaks } from './paths/store-breaks';
import type { ClusterView } from './view/cluster-view';

/**
 * What every operation comes to, by its id, worked out when read. All of them pass the API server, which does not come up without its
 * store: it tries to reach etcd for a while and exits.
 */
export function judgeOperations(
  view: ClusterView,
  paths: Readonly<Record<PathId, PathReport>>,
): Record<string, OperationReport> {
  let known: readonly Evidence[] | null = null;
  const breaks = () => {
    known ??= storeBreaks(view);
    return known;
  };
  return lazyRecord(
    OPERATIONS.map(({ id, judge }) => [
      id,
      () => {
        const report = judge(view, paths);
        return breaks().length === 0
          ? report
          : { outcome: 'fails', because: [...breaks(), ...report.because] };
      },
    ]),
  );
}
