import type { RemovedFlag } from '../flag-set';

/** Flags that older releases of kube-scheduler had, with the first minor without them (facts/kubernetes.md section 7; release notes of 1.23 and 1.24). */
export const SCHEDULER_FLAGS_REMOVED: readonly RemovedFlag[] = [
  ["address", "1.24"],
  ["algorithm-provider", "1.23"],
  ["policy-config-file", "1.23"],
  ["policy-configmap", "1.23"],
  ["policy-configmap-namespace", "1.23"],
  ["port", "1.24"],
  ["use-legacy-policy-config", "1.23"],
];
