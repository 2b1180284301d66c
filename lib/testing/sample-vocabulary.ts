import { type Knob, knobSchema } from '../content/knob';
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

/** A small vocabulary for tests of questions. */
export const sampleVocabulary: Vocabulary = {
  knobs,
  paths,
  knob: (id) => knobs.find((one) => one.id === id) ?? null,
  path: (id) => paths.find((one) => one.id === id) ?? null,
};
