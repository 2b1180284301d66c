import type { RemovedFlag } from '../flag-set';

/** Flags that older releases of kube-controller-manager had, with the first minor without them (facts/kubernetes.md section 7; release notes of 1.24 and 1.27). */
export const CONTROLLER_MANAGER_FLAGS_REMOVED: readonly RemovedFlag[] = [
  ["address", "1.24"],
  ["enable-taint-manager", "1.27"],
  ["pod-eviction-timeout", "1.27"],
  ["port", "1.24"],
];
