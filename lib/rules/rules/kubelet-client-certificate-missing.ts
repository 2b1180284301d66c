import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const CERTIFICATE = '--kubelet-client-certificate';
const KEY = '--kubelet-client-key';
const USUAL: Readonly<Record<string, string>> = {
  [CERTIFICATE]: '/etc/kubernetes/pki/apiserver-kubelet-client.crt',
  [KEY]: '/etc/kubernetes/pki/apiserver-kubelet-client.key',
};

/** kube-apiserver shows kubelets no certificate. */
export const kubeletClientCertificateMissing: Rule = {
  id: 'kubelet-client-certificate-missing',
  title: 'The API server does not prove to kubelets who it is',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: 'client-authenticated',
  component: 'kube-apiserver',
  knobs: [CERTIFICATE, KEY],
  messages: {
    absent:
      'kube-apiserver has no --kubelet-client-certificate and --kubelet-client-key, so it calls kubelets without credentials.',
    half: 'Only {given} is set: kube-apiserver starts all the same, and shows kubelets no certificate.',
  },
  what: '`--kubelet-client-certificate` and `--kubelet-client-key` are the pair with which kube-apiserver shows kubelets who it is. Both are empty by default; kubeadm sets them. With one of the two alone no certificate is sent, and nothing says so.',
  why: 'A kubelet that must serve a caller without credentials has to take anonymous requests. Then an attacker who reaches port 10250 is that caller too.',
  fix: 'Set both, to a certificate that the kubelets’ clientCAFile vouches for.',
  breaks:
    'The certificate’s user needs the role system:kubelet-api-admin where kubelets authorize by Webhook. Files that do not exist keep kube-apiserver from starting.',
  benchmarks: { cis: ['1.2.4'], stig: ['V-245544'] },
  links: [
    {
      title: 'Communication between Nodes and the Control Plane',
      url: 'https://kubernetes.io/docs/concepts/architecture/control-plane-node-communication/#api-server-to-kubelet',
    },
    {
      title: 'Kubelet authentication',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/#kubelet-authentication',
    },
  ],
  check: ({ apiserver }) => {
    if (apiserver === null) return [];
    const lacking = [CERTIFICATE, KEY].filter((knob) => apiserver.text(knob) === '');
    if (lacking.length === 0) return [];
    const given = lacking.length === 2 ? '' : lacking[0] === KEY ? CERTIFICATE : KEY;
    const files = lacking.map((knob) => USUAL[knob] ?? '');
    return [
      {
        message: given === '' ? 'absent' : 'half',
        ...(given === '' ? {} : { data: { given } }),
        ...apiserver.place(given === '' ? CERTIFICATE : given),
        fixes: () =>
          files.some((file) => apiserver.host.look(file).state === 'absent')
            ? []
            : offer(
                {
                  title: `Set ${lacking.join(' and ')}`,
                  kind: 'needs-decision',
                  decision: `${files.join(' and ')} must exist; the kubelets’ clientCAFile must vouch for the certificate, and the key must be its own.`,
                },
                ...lacking.map((knob) => setFlag(apiserver, knob.slice(2), USUAL[knob] ?? '')),
              ),
      },
    ];
  },
};
