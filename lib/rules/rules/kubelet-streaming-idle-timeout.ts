import { parseGoDuration } from '../../cluster/parse-go-duration';
import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

const TIMEOUT = 'streamingConnectionIdleTimeout';

/** Idle streams to the kubelet are never closed. */
export const kubeletStreamingIdleTimeout: Rule = {
  id: 'kubelet-streaming-idle-timeout',
  title: 'Idle streams to the kubelet are never closed',
  severity: 'low',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: [TIMEOUT],
  messages: {
    never:
      '--streaming-connection-idle-timeout is 0, so an exec, attach or port-forward that nobody uses stays open for ever.',
  },
  what: '`streamingConnectionIdleTimeout` closes streams on which nothing happens. The default is 4h. In a file, 0 counts as not set and means 4h too; only the flag can turn the limit off.',
  why: 'A shell that an administrator left open is still there next week, for whoever takes over the workstation. Many idle streams also tie up the node’s connections and memory.',
  fix: 'Leave the flag out, or give it a duration such as 5m.',
  breaks: 'Sessions that are silent for longer are closed. Long jobs should not depend on a kubectl exec.',
  benchmarks: { cis: ['4.2.5'], stig: ['V-245541'] },
  links: [
    {
      title: 'KubeletConfiguration, streamingConnectionIdleTimeout',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null || parseGoDuration(kubelet.text(TIMEOUT)) !== 0) return [];
    return [
      {
        message: 'never',
        ...kubelet.place(TIMEOUT),
        fixes: () =>
          offer(
            { title: 'Close streams after 4 hours without traffic', kind: 'safe' },
            setKubelet(kubelet, TIMEOUT, '4h0m0s'),
          ),
      },
    ];
  },
};
