import { claimOf } from '../claim';
import type { Evidence } from '../evidence';
import type { ClusterView } from '../view/cluster-view';
import type { PathDefinition } from './path-definition';
import { unplaced } from './unplaced';

/**
 * SSH tunnels (--ssh-user, --ssh-keyfile): deprecated in 1.9, removed in 1.22 (kubernetes/kubernetes PR 102297). They never
 * verified the host keys of nodes (issue 81118).
 */
export const sshTunnel: PathDefinition = {
  id: 'ssh-tunnel',
  withdrawn: true,
  components: (view) => [view.apiserver],
  absent: (view) =>
    flagged(view)
      ? null
      : unplaced(
          'ssh-tunnel-removed',
          'unknown',
          'No SSH tunnel is set up; Kubernetes has had none since 1.22. Konnectivity took its place.',
        ),
  claims: {
    encrypted: () => removed(),
    'server-authenticated': () =>
      claimOf([
        unplaced(
          'ssh-host-keys',
          'never',
          'SSH tunnels never verified the host keys of nodes, even when they existed.',
        ),
      ]),
    'client-authenticated': () => removed(),
    authorized: () => removed(),
  },
};

function removed() {
  const evidence: Evidence = unplaced(
    'ssh-tunnel-gone',
    'never',
    'kube-apiserver has had no SSH client since 1.22, so there is no tunnel.',
  );
  return claimOf([evidence]);
}

function flagged({ apiserver }: ClusterView): boolean {
  return (
    apiserver?.report.outcome.errors.some(
      ({ id, flag = '' }) => id === 'flag-removed' && /^ssh[-_](user|keyfile)$/.test(flag),
    ) === true
  );
}
