import { parseGoUrl } from '../../cluster/parse-go-url';
import { offer } from '../fixes/offer';
import { setKubelet } from '../fixes/set-kubelet';
import type { Rule } from '../rule';

const KNOB = 'staticPodURL';

/** The kubelet fetches Pods from an address and runs them. */
export const kubeletStaticPodUrl: Rule = {
  id: 'kubelet-static-pod-url',
  title: 'The kubelet fetches Pods from an address',
  severity: 'high',
  path: 'node-to-apiserver',
  claim: 'server-authenticated',
  component: 'kubelet',
  knobs: [KNOB],
  messages: {
    clear:
      'The kubelet fetches static Pods from {url} in clear text and runs what comes back: whoever stands in between gives the node its Pods.',
    https: 'Whoever controls {url} runs Pods on this node; the API server has no say in it.',
  },
  what: '`staticPodURL` (`--manifest-url`) is an address from which the kubelet fetches static Pods, every 20 seconds by default. It is empty by default. By https:// the certificate must come from an authority that the host trusts; by http:// nothing is verified.',
  why: 'By ARP or DNS spoofing someone answers for that address with a privileged Pod that mounts the root of the host. No admission plugin and no RBAC rule is asked about a static Pod.',
  fix: 'Put the manifests into staticPodPath, or let the API server schedule these Pods. Where an address is needed, use https://.',
  breaks: 'Pods that come from that address stop when it is taken away.',
  links: [
    {
      title: 'Create static Pods, web-hosted static pod manifest',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/#pods-created-via-http',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null) return [];
    const url = kubelet.text(KNOB);
    const scheme = parseGoUrl(url)?.scheme;
    if (scheme !== 'http' && scheme !== 'https') return [];
    return [
      {
        message: scheme === 'http' ? 'clear' : 'https',
        severity: scheme === 'http' ? 'high' : 'info',
        data: { url },
        ...kubelet.place(KNOB),
        fixes: () =>
          offer(
            {
              title: 'Fetch no Pods',
              kind: 'needs-decision',
              decision:
                'The Pods that come from there stop; their manifests must move to staticPodPath first.',
            },
            setKubelet(kubelet, KNOB, ''),
          ),
      },
    ];
  },
};
