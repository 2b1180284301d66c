import type { Rule } from '../rule';

const TYPE = 'kubernetes.io/service-account-token';

/** A Secret holds a service account's token for ever. */
export const serviceAccountTokenSecret: Rule = {
  id: 'service-account-token-secret',
  title: 'A Secret holds a token that does not end',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'serviceaccount',
  table: 'documents',
  knobs: ['secrets[].name'],
  messages: {
    token:
      'Secret {name} of type kubernetes.io/service-account-token holds a token of {account} that does not end.',
    listed:
      '{account} lists {name}, which is named like the Secrets that Kubernetes made before 1.24 for tokens that do not end.',
  },
  what: 'kube-controller-manager puts a token of the account into every Secret of type `kubernetes.io/service-account-token`. That token has no end and is bound to no Pod. Since 1.24 no such Secret is made by itself; those from before remain listed under `secrets` of their account.',
  why: 'A copy from a backup, a repository or a shell’s history opens the API server years later. Tokens that Pods get end within the hour and with their Pod.',
  fix: 'Delete the Secret and let whoever used it ask for tokens: a projected volume in a Pod, `kubectl create token` elsewhere.',
  breaks: 'Whatever still uses the token is refused as soon as the Secret is gone.',
  links: [
    {
      title: 'Manage Service Accounts, token for a ServiceAccount as a Secret',
      url: 'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
    },
  ],
  check: ({ workloads: { secrets, serviceAccounts } }) => [
    ...secrets
      .filter(({ type, serviceAccountName }) => type === TYPE && serviceAccountName !== '')
      .map(({ name, serviceAccountName, file, range }) => ({
        message: 'token',
        data: { name, account: serviceAccountName },
        file,
        range,
      })),
    ...serviceAccounts.flatMap(({ name: account, namespace, file, secrets: listed }) =>
      listed
        .filter(
          ({ name }) =>
            isGenerated(name, account) &&
            !secrets.some((secret) => secret.name === name && secret.namespace === namespace),
        )
        .map(({ name, range }) => ({
          message: 'listed',
          severity: 'info' as const,
          data: { name, account },
          file,
          range,
        })),
    ),
  ],
};

/** Whether a Secret is named as the token controller named those that it made (tokens_controller.go of 1.23). */
function isGenerated(name: string, account: string): boolean {
  return name.startsWith(`${account}-token-`) && name.length === account.length + '-token-'.length + 5;
}
