import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';
import { isDecided } from '../view/is-decided';

const PORT = 'readOnlyPort';

/** The kubelet's second port answers anybody in clear text. */
export const kubeletReadOnlyPort: Rule = {
  id: 'kubelet-read-only-port',
  title: 'The kubelet’s read-only port is open',
  severity: 'high',
  path: 'apiserver-to-kubelet',
  claim: 'client-authenticated',
  component: 'kubelet',
  knobs: [PORT],
  messages: {
    open: 'Port {port} of the kubelet answers in clear text and asks nobody who they are: /pods, /stats and /metrics are open.',
  },
  what: '`readOnlyPort` (`--read-only-port`) opens a second port for reading, without TLS, authentication or authorization. With a configuration file it is 0, which means off; without `--config` it is 10255.',
  why: 'Whoever reaches the node reads every Pod’s specification, with environment variables that often hold passwords, and learns images, addresses and names for the next step.',
  fix: 'Set it to 0, which closes the port.',
  breaks:
    'Old monitoring that scrapes port 10255 (heapster, some agents) must move to port 10250 with a token and a role for nodes/metrics.',
  benchmarks: { cis: ['4.2.4'], stig: ['V-242387'] },
  links: [
    {
      title: 'KubeletConfiguration, readOnlyPort',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || !isDecided(kubelet, PORT)) return [];
    const port = kubelet.text(PORT);
    if (port === '0') return [];
    return [
      {
        message: 'open',
        data: { port },
        ...kubelet.place(PORT),
        fixes: () => offer({ title: 'Close the read-only port', kind: 'safe' }, setKubelet(kubelet, PORT, 0)),
      },
    ];
  },
};
