import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** What kubeadm sets for the aggregation layer. The first three are what it does not work without. */
const USUAL = {
  'proxy-client-cert-file': '/etc/kubernetes/pki/front-proxy-client.crt',
  'proxy-client-key-file': '/etc/kubernetes/pki/front-proxy-client.key',
  'requestheader-client-ca-file': '/etc/kubernetes/pki/front-proxy-ca.crt',
  'requestheader-allowed-names': 'front-proxy-client',
  'requestheader-username-headers': 'X-Remote-User',
  'requestheader-group-headers': 'X-Remote-Group',
  'requestheader-extra-headers-prefix': 'X-Remote-Extra-',
} as const;
type Name = keyof typeof USUAL;
const NEEDED: readonly Name[] = [
  'proxy-client-cert-file',
  'proxy-client-key-file',
  'requestheader-client-ca-file',
];

/** Aggregated API servers cannot tell who calls. */
export const apiserverFrontProxyIncomplete: Rule = {
  id: 'apiserver-front-proxy-incomplete',
  title: 'The front proxy is half configured',
  severity: 'low',
  path: 'apiserver-to-service',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--proxy-client-cert-file', '--proxy-client-key-file', '--requestheader-client-ca-file'],
  messages: {
    pair: '{missing} is not set, so kube-apiserver shows aggregated API servers no certificate, and they take every call for an anonymous one.',
    authority:
      '--requestheader-client-ca-file is not set, so aggregated API servers have nothing to check the front proxy’s certificate against, and take every call for an anonymous one.',
  },
  what: 'kube-apiserver hands requests for aggregated APIs (metrics-server is one) on, with its own certificate (`--proxy-client-cert-file`, `--proxy-client-key-file`) and the user’s name in headers. The extension learns from `--requestheader-client-ca-file` by which authority to believe it. None is set by default; kubeadm sets all. One half of the pair alone is passed over without a word.',
  why: 'The extension does not know its callers: `kubectl top` fails with Forbidden, and the quick remedy on the web is to give system:anonymous access to metrics, which opens it to everybody.',
  fix: 'Set all three, with names and headers as kubeadm does.',
  breaks:
    'Nothing that works today. The certificate must come from that authority and have one of the allowed names.',
  links: [
    {
      title: 'Configure the aggregation layer',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const isSet = (name: Name) => apiserver.text(`--${name}`) !== '';
    const missing = NEEDED.filter((name) => !isSet(name));
    const given = NEEDED.find(isSet);
    if (given === undefined || missing.length === 0) return [];
    const pair = missing.filter((name) => name !== 'requestheader-client-ca-file');
    const unset = (Object.keys(USUAL) as Name[]).filter((name) => !isSet(name));
    return [
      {
        message: pair.length > 0 ? 'pair' : 'authority',
        data: pair.length > 0 ? { missing: pair.map((name) => `--${name}`).join(', ') } : {},
        ...apiserver.place(`--${given}`),
        fixes: () =>
          offer(
            {
              title: 'Set the rest as kubeadm does',
              kind: 'needs-decision',
              decision: `${missing.map((name) => USUAL[name]).join(', ')} must exist and fit together.`,
            },
            ...unset.map((name) => setFlag(apiserver, name, USUAL[name])),
          ),
      },
    ];
  },
};
