import { apiserverToEtcd } from './paths/apiserver-to-etcd';
import { apiserverToKubelet } from './paths/apiserver-to-kubelet';
import { apiserverToNode } from './paths/apiserver-to-node';
import { apiserverToPod } from './paths/apiserver-to-pod';
import { apiserverToService } from './paths/apiserver-to-service';
import { controlplaneToApiserver } from './paths/controlplane-to-apiserver';
import { konnectivity } from './paths/konnectivity';
import { nodeToApiserver } from './paths/node-to-apiserver';
import type { PathDefinition } from './paths/path-definition';
import { podToApiserver } from './paths/pod-to-apiserver';
import { sshTunnel } from './paths/ssh-tunnel';

/** How each path is judged, in the order in which they are shown. */
export const PATH_DEFINITIONS: readonly PathDefinition[] = [
  nodeToApiserver,
  podToApiserver,
  apiserverToKubelet,
  apiserverToNode,
  apiserverToPod,
  apiserverToService,
  sshTunnel,
  konnectivity,
  controlplaneToApiserver,
  apiserverToEtcd,
];
