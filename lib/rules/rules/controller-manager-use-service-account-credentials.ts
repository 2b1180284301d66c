import { fixFlags } from '../fixes/fix-flags';
import type { Rule } from '../rule';

const KNOB = '--use-service-account-credentials';

/** All controllers call the API server as one. */
export const controllerManagerUseServiceAccountCredentials: Rule = {
  id: 'controller-manager-use-service-account-credentials',
  title: 'All controllers share one identity',
  severity: 'medium',
  path: 'controlplane-to-apiserver',
  claim: 'client-authenticated',
  component: 'kube-controller-manager',
  knobs: [KNOB],
  messages: {
    off: 'Every controller calls the API server by kube-controller-manager’s own credentials, which must then be allowed what any of them needs.',
  },
  what: '`--use-service-account-credentials` gives each controller a service account of its own in kube-system. It is false by default; kubeadm sets it to true.',
  why: 'With one identity for all, a flaw in any controller can use the rights of every other, such as reading all Secrets, and the audit log cannot tell which of them did it.',
  fix: 'Set it to true, as kubeadm does.',
  breaks:
    'The controllers need RBAC’s built-in roles (system:controller:…), which kube-apiserver makes itself when RBAC is on. Under another authorizer grant them first.',
  benchmarks: { cis: ['1.3.3'], stig: ['V-242381'] },
  links: [
    {
      title: 'Using RBAC authorization: controller roles',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#controller-roles',
    },
  ],
  check: ({ controllerManager }) =>
    controllerManager === null || controllerManager.on(KNOB)
      ? []
      : [
          {
            message: 'off',
            ...controllerManager.place(KNOB),
            fixes: () =>
              fixFlags(controllerManager, 'Give each controller an account of its own', {
                'use-service-account-credentials': 'true',
              }),
          },
        ],
};
