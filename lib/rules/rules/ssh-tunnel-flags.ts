import { offer } from '../fixes/offer';
import { removeFlag } from '../fixes/remove-flag';
import type { Rule } from '../rule';

/** The flags of SSH tunnels, gone since 1.22. */
export const sshTunnelFlags: Rule = {
  id: 'ssh-tunnel-flags',
  title: 'SSH tunnels are asked for, which Kubernetes has no more',
  severity: 'high',
  path: 'ssh-tunnel',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--ssh-user', '--ssh-keyfile'],
  messages: {
    removed:
      '--{flag} belongs to SSH tunnels. kube-apiserver has had none since {since} and does not start with this flag; Konnectivity took their place.',
  },
  what: '`--ssh-user` and `--ssh-keyfile` made kube-apiserver reach nodes through SSH. They were deprecated in 1.9 and went in 1.22. They never verified the host keys of nodes.',
  why: 'An API server with these flags does not start at all. While they worked, whoever answered for a node’s address was taken for the node, so the tunnel kept nobody in the middle out.',
  fix: 'Take the flags away. Where nodes cannot be reached directly, set Konnectivity up and select it for `cluster` in the egress selector.',
  breaks:
    'Nothing more: the API server does not run with them. Without a tunnel it must reach the nodes itself.',
  links: [
    {
      title: 'Communication between nodes and the control plane: SSH tunnels',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/#ssh-tunnels',
    },
    {
      title: 'Set up Konnectivity',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    return apiserver.report.outcome.errors.flatMap(({ id, flag = '', since = '', file, range }) => {
      const name = flag.replaceAll('_', '-');
      if (id !== 'flag-removed' || (name !== 'ssh-user' && name !== 'ssh-keyfile')) return [];
      return [
        {
          message: 'removed',
          data: { flag: name, since },
          file,
          range,
          fixes: () => offer({ title: `Take --${name} away`, kind: 'safe' }, removeFlag(apiserver, name)),
        },
      ];
    });
  },
};
