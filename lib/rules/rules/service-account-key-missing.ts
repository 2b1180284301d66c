import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

/** From 1.31 on kube-apiserver refuses to start instead (facts/kubernetes.md section 2). */
const FALLBACK_GONE = 31;

/** The key of the serving certificate also signs tokens. */
export const serviceAccountKeyMissing: Rule = {
  id: 'service-account-key-missing',
  title: 'No key of its own checks service account tokens',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--service-account-key-file', '--service-account-signing-endpoint', '--tls-private-key-file'],
  messages: {
    refused:
      '--service-account-key-file is not set, so kube-apiserver has nothing to check service account tokens by, and refuses to start.',
    fallback:
      '--service-account-key-file is not set, so until 1.30 kube-apiserver checks service account tokens by the key of its serving certificate. From 1.31 on it refuses to start.',
  },
  what: '`--service-account-key-file` names the public keys by which kube-apiserver checks the tokens of pods; it can be given several times. Until 1.30 the key of `--tls-private-key-file` stands in for it, since 1.31 it must be set.',
  why: 'One key for two purposes: whoever reads the serving key of one API server can make himself a token of any service account. And the day the certificate is renewed with a new key, every token in the cluster stops working.',
  fix: 'Make a key pair for tokens alone, as kubeadm does (sa.key, sa.pub), and name its public half.',
  breaks:
    'Tokens signed with the old key stop working. Name both keys, one flag each, until the old tokens have ended.',
  benchmarks: { cis: ['1.2.22'] },
  links: [
    {
      title: 'Managing service accounts',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    },
  ],
  check: ({ apiserver, minor }) => {
    if (
      apiserver === null ||
      apiserver.list('--service-account-key-file').some((path) => path !== '') ||
      apiserver.text('--service-account-signing-endpoint') !== ''
    )
      return [];
    const stands = minor < FALLBACK_GONE && apiserver.text('--tls-private-key-file') !== '';
    return [
      {
        message: stands ? 'fallback' : 'refused',
        severity: stands ? 'low' : 'medium',
        ...apiserver.place(stands ? '--tls-private-key-file' : '--service-account-key-file'),
        fixes: () =>
          offer(
            {
              title: 'Check tokens by /etc/kubernetes/pki/sa.pub',
              kind: 'needs-decision',
              decision: 'The file must exist and be the public half of the key that signs tokens.',
            },
            setFlag(apiserver, 'service-account-key-file', '/etc/kubernetes/pki/sa.pub'),
          ),
      },
    ];
  },
};
