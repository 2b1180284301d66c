import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

const HANDLERS = 'enableDebuggingHandlers';

/** The kubelet answers neither logs nor exec. */
export const kubeletDebuggingHandlersOff: Rule = {
  id: 'kubelet-debugging-handlers-off',
  title: 'The kubelet answers neither logs nor exec',
  severity: 'info',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [HANDLERS],
  messages: {
    off: 'enableDebuggingHandlers is false: kubectl logs, exec, attach and port-forward get 405 from this node.',
  },
  what: '`enableDebuggingHandlers` (`--enable-debugging-handlers`) serves run, exec, attach, port-forward, container logs and profiling on the kubelet’s port. It is true by default. Pods, stats, metrics and health are served in either case.',
  why: 'Off, it takes the most powerful requests away from an attacker who gets at the kubelet, and from everybody else: without logs an incident on this node is hard to look into.',
  fix: 'Leave it off where nobody needs a shell on this node’s pods; turn it on where kubectl logs must work.',
  breaks:
    'Turned on, whoever may use nodes/proxy, pods/exec or pods/log can run commands and read logs on this node again.',
  links: [
    {
      title: 'KubeletConfiguration, enableDebuggingHandlers',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet?.value(HANDLERS)?.value !== false) return [];
    return [
      {
        message: 'off',
        ...kubelet.place(HANDLERS),
        fixes: () =>
          offer(
            {
              title: 'Serve logs and exec',
              kind: 'needs-decision',
              decision: 'Whoever may use the pod and node subresources can run commands on this node again.',
            },
            setKubelet(kubelet, HANDLERS, true),
          ),
      },
    ];
  },
};
