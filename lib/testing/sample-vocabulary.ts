import { type Knob, knobSchema } from '../content/knob';
import { type Mutation, mutationSchema } from '../content/mutation';
import { type Operation, operationSchema } from '../content/operation';
import { type Path, pathSchema } from '../content/path';
import type { Vocabulary } from '../questions/vocabulary';

const source = { title: 'kubernetes/kubernetes' };

function knob(id: string, defaults: Knob['defaults'], twin?: string): Knob {
  return knobSchema.parse({
    id,
    type: 'string',
    meaning: 'Something that it does.',
    defaults,
    ...(twin === undefined ? {} : { twin }),
    paths: ['apiserver-to-kubelet'],
    claims: ['server-authenticated'],
    source,
  });
}

function path(id: Path['id'], title: string): Path {
  const claim = { verdict: 'secure', because: 'It holds by the default configuration.' };
  return pathSchema.parse({
    id,
    title,
    from: 'kube-apiserver',
    to: 'kubelet',
    summary: 'A direction of traffic between two components.',
    direction: 'to-node',
    carries: 'Requests for logs and exec.',
    transport: 'HTTPS',
    claims: {
      encrypted: claim,
      'server-authenticated': claim,
      'client-authenticated': claim,
      authorized: claim,
    },
    lesson: 'sample',
    sources: [source],
  });
}

const knobs = [
  knob('kube-apiserver/--kubelet-certificate-authority', { flag: '(empty)' }),
  knob(
    'kubelet/--anonymous-auth',
    { flag: 'true', 'config-file': 'false' },
    'kubelet/authentication.anonymous.enabled',
  ),
  knob('kubelet/authentication.anonymous.enabled', {
    flag: 'true',
    'config-file': 'false',
    kubeadm: 'false',
  }),
  knob('kubelet/authentication.x509.clientCAFile', {}),
  knob('kubelet/authentication.webhook.enabled', {}),
];

const paths = [
  path('node-to-apiserver', 'Node to API server'),
  path('apiserver-to-kubelet', 'API server to kubelet'),
  path('apiserver-to-pod', 'API server to pod'),
  path('konnectivity', 'Konnectivity tunnel'),
];

function operation(id: string, command: string, ...own: Path['id'][]): Operation {
  const summary = 'What a person does, and which way it goes.';
  return operationSchema.parse({
    id,
    title: `Sample: ${id}`,
    command,
    summary,
    paths: own,
    sources: [source],
  });
}

const operations = [
  operation('kubectl-logs', 'kubectl logs POD', 'apiserver-to-kubelet'),
  operation('kubectl-exec', 'kubectl exec POD', 'apiserver-to-kubelet'),
  operation('node-heartbeat', 'lease', 'node-to-apiserver'),
  operation('kubectl-proxy-pod', 'kubectl get --raw', 'apiserver-to-pod'),
  operation('kubectl-attach', 'kubectl attach POD', 'apiserver-to-kubelet'),
];

function mutation(id: string, edits: Mutation['edits']): Mutation {
  const does = `A change that is called ${id}`;
  return mutationSchema.parse({ id, does, path: 'apiserver-to-kubelet', claim: 'authorized', edits });
}
const flag = (name: string, to: string | null) => ({ program: 'kube-apiserver' as const, flag: name, to });
const field = (name: string, to: string | boolean | null) => ({
  document: 'kubelet-config' as const,
  field: name,
  at: 0,
  to,
});

const mutations = [
  mutation('no-kubelet-ca', [flag('kubelet-certificate-authority', null)]),
  mutation('kubelet-ca', [flag('kubelet-certificate-authority', '{pki}/ca.crt')]),
  mutation('insecure-port', [flag('insecure-port', '0')]),
  mutation('unknown-plugin', [flag('enable-admission-plugins', 'NodeRestricted')]),
  mutation('always-allow', [field('authorization.mode', 'AlwaysAllow')]),
  mutation('webhook', [field('authorization.mode', 'Webhook')]),
  mutation('strangers', [field('authentication.anonymous.enabled', true)]),
  mutation('no-pair', [flag('kubelet-client-certificate', null), flag('kubelet-client-key', null)]),
];

/** A small vocabulary for tests of questions. */
export const sampleVocabulary: Vocabulary = {
  knobs,
  paths,
  knob: (id) => knobs.find((one) => one.id === id) ?? null,
  path: (id) => paths.find((one) => one.id === id) ?? null,
  operation: (id) => operations.find((one) => one.id === id) ?? null,
  mutation: (id) => mutations.find((one) => one.id === id) ?? null,
};
