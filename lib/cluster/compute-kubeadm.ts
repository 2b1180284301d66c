import type { ComponentReport } from './component-report';
import type { ComponentSource } from './parse-cluster';
import { refusalOf } from './refusal-of';

/**
 * What kubeadm makes of its documents: an API version that it does not read, two documents of a kind or a value of the wrong
 * type end it. Unknown fields and repeated keys are warnings of init and join, and errors of `kubeadm config validate` only.
 */
export function computeKubeadm(source: ComponentSource): ComponentReport {
  return {
    component: 'kubeadm',
    file: source.file,
    outcome: refusalOf('config', source.kubeadm?.errors ?? []),
    effective: {},
    derived: {},
    warnings: source.kubeadm?.warnings ?? [],
  };
}
