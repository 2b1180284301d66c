import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import type { Rule } from '../rule';
import type { ClusterView } from '../view/cluster-view';

/** Pods carry a token that nobody asked for. */
export const podTokenAutomount: Rule = {
  id: 'pod-token-automount',
  title: 'A pod gets a token that nobody asked for',
  severity: 'low',
  path: 'pod-to-apiserver',
  claim: null,
  component: 'pod',
  table: 'documents',
  knobs: ['automountServiceAccountToken', 'serviceAccountName'],
  messages: {
    default:
      '{kind} {name} names no service account and does not say automountServiceAccountToken, so it carries a token of the account default.',
    named:
      '{kind} {name} carries a token of the account {account}, although neither the pod nor the account says automountServiceAccountToken.',
  },
  what: '`automountServiceAccountToken` of a pod, or of its service account where the pod is silent, decides whether a token is put into its containers. Where neither says so, one is.',
  why: 'Someone who can read files through a hole in a web application gets a login to the API server for nothing: the token at its well-known path. What it may do grows with every careless binding.',
  fix: 'Set it to false in the pod, or in the service account; set it to true where the program does call the API server.',
  breaks: 'Programs that call the API server lose their login. Say true for those.',
  benchmarks: { cis: ['5.1.6'] },
  links: [
    {
      title: 'Opt out of API credential automounting',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
    },
  ],
  check: (view) => {
    // Without the plugin nobody gets a token; a static Pod never has one.
    if (view.apiserver?.admissionPlugins.includes('ServiceAccount') === false) return [];
    return view.workloads.pods
      .filter((pod) => !pod.isStatic && pod.automount === null && isSilent(view, pod))
      .map(({ kind, name, serviceAccountName, file, range, document, specPath }) => ({
        message: serviceAccountName === 'default' ? 'default' : 'named',
        data: { kind, name, account: serviceAccountName },
        file,
        range,
        fixes: () =>
          offer(
            {
              title: 'Mount no token',
              kind: 'needs-decision',
              decision: 'Nothing in the pod may need to call the API server.',
            },
            setField(document, file, [...specPath, 'automountServiceAccountToken'], false),
          ),
      }));
  },
};

/** Whether a pod's account says nothing either. `default` is there without being written; another that is not given may say anything. */
function isSilent(
  { workloads }: ClusterView,
  pod: { namespace: string; serviceAccountName: string },
): boolean {
  const account = workloads.serviceAccounts.find(
    ({ name, namespace }) => name === pod.serviceAccountName && namespace === pod.namespace,
  );
  return account === undefined ? pod.serviceAccountName === 'default' : account.automount === null;
}
