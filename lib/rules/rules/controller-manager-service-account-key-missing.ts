import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const KEY = '/etc/kubernetes/pki/sa.key';

/** Nothing signs tokens that are asked for by Secret. */
export const controllerManagerServiceAccountKeyMissing: Rule = {
  id: 'controller-manager-service-account-key-missing',
  title: 'The controller manager has no key for tokens',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'kube-controller-manager',
  knobs: ['--service-account-private-key-file'],
  messages: {
    absent:
      '--service-account-private-key-file is not set, so Secrets of type service-account-token stay without a token.',
    empty:
      '--service-account-private-key-file is empty, which counts as not set: Secrets of type service-account-token stay without a token.',
  },
  what: 'kube-controller-manager signs the tokens of Secrets of type kubernetes.io/service-account-token with the key of `--service-account-private-key-file`. Without it that controller does not run. It is not set by default; kubeadm sets it. Tokens that pods get are signed by kube-apiserver and do not need it.',
  why: 'A program outside of the cluster waits for its token, and somebody helps out with a copy of an administrator’s kubeconfig.',
  fix: 'Set it to the private half of the key whose public half kube-apiserver has in `--service-account-key-file`.',
  breaks: 'Secrets that have waited get tokens, which do not end. Delete those that nobody needs.',
  benchmarks: { cis: ['1.3.4'] },
  links: [
    {
      title: 'Managing service accounts: token controller',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#token-controller',
    },
  ],
  check: ({ controllerManager }) => {
    const knob = '--service-account-private-key-file';
    if (controllerManager === null || controllerManager.text(knob) !== '') return [];
    return [
      {
        message: controllerManager.value(knob)?.layer === 'flag' ? 'empty' : 'absent',
        ...controllerManager.place(knob),
        fixes: () =>
          offer(
            {
              title: `Sign with ${KEY}`,
              kind: 'needs-decision',
              decision:
                'The file must exist and be the private half of kube-apiserver’s --service-account-key-file.',
            },
            setFlag(controllerManager, 'service-account-private-key-file', KEY),
          ),
      },
    ];
  },
};
