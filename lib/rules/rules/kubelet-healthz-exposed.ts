import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

const ADDRESS = 'healthzBindAddress';

/** The kubelet tells the network whether it is well. */
export const kubeletHealthzExposed: Rule = {
  id: 'kubelet-healthz-exposed',
  title: 'The kubelet’s health port is open to the network',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [ADDRESS, 'healthzPort'],
  messages: {
    exposed:
      'The kubelet’s health port listens on {address}:{port} in clear text, and asks nobody who they are.',
  },
  what: '`healthzBindAddress` and `healthzPort` (`--healthz-bind-address`, `--healthz-port`) are where the kubelet tells its health, by plain HTTP. The defaults are 127.0.0.1 and 10248; port 0 turns it off.',
  why: 'An attacker maps which addresses are nodes and sees at once when an attack makes a kubelet fail. One more service on the node’s address can be flooded, without a password.',
  fix: 'Bind it to 127.0.0.1, the default.',
  breaks:
    'Health checks from other hosts fail; let them ask port 10250 with credentials, or run on the node.',
  links: [
    {
      title: 'KubeletConfiguration, healthzBindAddress',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null) return [];
    const address = kubelet.text(ADDRESS);
    const port = kubelet.text('healthzPort');
    if (port === '0' || address === '::1' || /^(::ffff:)?127\./i.test(address)) return [];
    return [
      {
        message: 'exposed',
        data: { address: address.includes(':') ? `[${address}]` : address, port },
        ...kubelet.place(ADDRESS),
        fixes: () =>
          offer({ title: 'Tell the node only', kind: 'safe' }, setKubelet(kubelet, ADDRESS, '127.0.0.1')),
      },
    ];
  },
};
