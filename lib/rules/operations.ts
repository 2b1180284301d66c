import { kubectlTop } from './operations/kubectl-top';
import { kubeletOperation } from './operations/kubelet-operation';
import { nodeHeartbeat } from './operations/node-heartbeat';
import type { OperationDefinition } from './operations/operation-definition';
import { podListsPods } from './operations/pod-lists-pods';
import { proxyOperation } from './operations/proxy-operation';

/** What people and components do, in the order in which it is shown. */
export const OPERATIONS: readonly OperationDefinition[] = [
  kubeletOperation('kubectl-logs', 'kubectl logs', true),
  kubeletOperation('kubectl-exec', 'kubectl exec', true),
  kubeletOperation('kubectl-attach', 'kubectl attach', true),
  kubeletOperation('kubectl-port-forward', 'kubectl port-forward', true),
  proxyOperation('kubectl-proxy-pod', 'Proxy to a pod', 'apiserver-to-pod'),
  proxyOperation('kubectl-proxy-service', 'Proxy to a Service', 'apiserver-to-service'),
  kubeletOperation('kubectl-proxy-node', 'Proxy to the kubelet', false),
  proxyOperation('kubectl-proxy-node-port', 'Proxy to another port of a node', 'apiserver-to-node'),
  kubectlTop,
  nodeHeartbeat,
  podListsPods,
];
