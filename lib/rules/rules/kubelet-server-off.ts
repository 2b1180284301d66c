import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

/** The kubelet has no port for the API server. */
export const kubeletServerOff: Rule = {
  id: 'kubelet-server-off',
  title: 'The kubelet listens for nobody',
  severity: 'info',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['enableServer'],
  messages: {
    off: 'enableServer is false: the kubelet opens no port 10250, so kubectl logs, exec, port-forward and metrics fail on this node.',
  },
  what: '`enableServer` (`--enable-server`) opens the kubelet’s HTTPS port, 10250. It is true by default. The read-only port is a setting of its own.',
  why: 'Off, there is nothing on the node for an attacker to call. It also blinds whoever runs the cluster: no logs, no metrics, and horizontal autoscaling gets no figures from this node.',
  fix: 'Turn it on where the API server must reach this node.',
  breaks:
    'Turned on, the port is open to the node’s network again; authentication and authorization must be right.',
  links: [
    {
      title: 'KubeletConfiguration, enableServer',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet?.value('enableServer')?.value !== false) return [];
    return [
      {
        message: 'off',
        ...kubelet.place('enableServer'),
        fixes: () =>
          offer(
            {
              title: 'Open the kubelet’s port',
              kind: 'needs-decision',
              decision: 'The port is open to the node’s network from then on.',
            },
            setKubelet(kubelet, 'enableServer', true),
          ),
      },
    ];
  },
};
