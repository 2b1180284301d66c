import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** kube-apiserver is told not to serve HTTPS. */
export const apiserverSecurePortOff: Rule = {
  id: 'apiserver-secure-port-off',
  title: 'The API server is told not to serve HTTPS',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'encrypted',
  component: 'kube-apiserver',
  knobs: ['--secure-port'],
  messages: {
    off: '--secure-port is 0: kube-apiserver refuses to start, because HTTPS is all that it serves.',
  },
  what: '`--secure-port` is the port on which kube-apiserver serves HTTPS, 6443 by default. 0 once turned HTTPS off; since there is no clear-text port any more, it is refused.',
  why: 'Old manuals turn HTTPS off behind a proxy on the same host. Where that still worked, every process on the host spoke to the API server as an administrator; today the control plane just stays down after the next restart.',
  fix: 'Set it to the port that clients use, 6443 by default.',
  breaks:
    'Clients and load balancers must name the port that is chosen, and the certificate must be valid for them.',
  benchmarks: { stig: ['V-242389'] },
  links: [
    {
      title: 'kube-apiserver: options',
      url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
    },
  ],
  check: ({ apiserver }) =>
    apiserver === null || apiserver.value('--secure-port')?.value !== 0
      ? []
      : [
          {
            message: 'off',
            ...apiserver.place('--secure-port'),
            fixes: () =>
              offer(
                {
                  title: 'Serve HTTPS on port 6443',
                  kind: 'needs-decision',
                  decision: 'Clients must use this port.',
                },
                setFlag(apiserver, 'secure-port', '6443'),
              ),
          },
        ],
};
