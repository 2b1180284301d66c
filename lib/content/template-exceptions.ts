import type { ClaimId } from '../rules/claim-ids';
import type { PathId } from '../rules/path-ids';

/**
 * Claims of paths that no template can ask about, each with the reason: on every cluster the answer would be the same, so that a
 * learner would know it by heart at the second sight. This list only shrinks.
 */
export const TEMPLATE_EXCEPTIONS: ReadonlyMap<`${PathId} ${ClaimId}`, string> = new Map([
  [
    'apiserver-to-node client-authenticated',
    'the proxy shows a node’s port no credentials, and no flag or file gives it any',
  ],
  [
    'apiserver-to-pod client-authenticated',
    'the proxy shows a pod no credentials, and no flag or file gives it any',
  ],
  [
    'ssh-tunnel server-authenticated',
    'the host keys of nodes were never verified, and no flag ever bore on it',
  ],
  [
    'ssh-tunnel authorized',
    'what the key’s user might do was decided on the node, and no flag ever bore on it',
  ],
]);
