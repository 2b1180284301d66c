import type { Challenge } from '../content/challenge';
import { FILE } from '../rules/cases/file';
import { secureCluster } from '../rules/cases/secure-cluster';

const K = FILE.kubeletConfig;
const open = secureCluster(
  [K, 'anonymous:\n    enabled: false', 'anonymous:\n    enabled: true'],
  [K, 'mode: Webhook', 'mode: AlwaysAllow'],
);
const text = open[K] ?? '';
const closed = text.replace('enabled: true', 'enabled: false');
const whole = closed.replace('AlwaysAllow', 'Webhook');

/** Certificates, keys and tokens that the files name. */
const NAMED = [
  ...new Set(
    Object.values(open).flatMap(
      (one) => one.match(/\/(?:etc|var)\/[\w./-]+\.(?:crt|key|pem|pub)|\/var\/run\/[\w./-]+/g) ?? [],
    ),
  ),
].flatMap((path) => [`control-plane${path}`, `node${path}`]);

/** A small challenge for tests: a kubelet that lets anyone do anything. Everything else of the cluster is secure. */
export const KUBELET_CHALLENGE: Challenge = {
  id: 'kubelet-asks-who-calls',
  title: 'The kubelet asks who calls',
  story: 'Anyone on the network can run commands in your pods.',
  order: 1,
  path: 'apiserver-to-kubelet',
  paths: [],
  kubernetes: '1.36',
  minutes: [5, 10],
  difficulty: 1,
  exams: ['cks/hardening'],
  requires: [],
  lesson: 'apiserver-to-kubelet',
  sources: [{ title: 'Kubelet authentication/authorization' }],
  objectives: [
    {
      id: 'knows-callers',
      text: 'The kubelet knows who calls',
      weight: 2,
      reach: [{ path: 'apiserver-to-kubelet', claim: 'client-authenticated' }],
      items: ['a2k-anonymous'],
      hints: [
        { which: 'API server to kubelet', knob: '`authentication.anonymous.enabled`', write: '`false`' },
      ],
    },
    {
      id: 'limits-callers',
      text: 'The kubelet limits callers',
      weight: 1,
      reach: [{ path: 'apiserver-to-kubelet', claim: 'authorized' }],
      items: ['a2k-authorization'],
      hints: [
        {
          when: { finding: 'kubelet-authorization-always-allow' },
          which: 'still AlwaysAllow',
          knob: '`authorization.mode`',
          write: '`Webhook`',
        },
        { which: 'API server to kubelet', knob: '`authorization.mode`', write: '`Webhook`' },
      ],
    },
  ],
  keep: [
    {
      id: 'logs-work',
      text: '`kubectl logs` works',
      weight: 1,
      hold: [{ operation: 'kubectl-logs', outcome: ['protected', 'interceptable', 'open to anyone'] }],
    },
  ],
  starts: ['kube-apiserver', 'kubelet'],
  readOnly: [FILE.pki],
  mayAdd: ['node/etc/kubernetes/kubelet.conf.d/10-own.conf'],
  present: NAMED,
  status: 'live',
  start: open,
  solutions: [
    { name: 'both', title: 'Both settings', why: 'Both are needed.', files: { ...open, [K]: whole } },
    {
      name: 'defaults',
      title: 'By default',
      why: 'A kubelet with a file defaults to both.',
      files: { ...open, [K]: whole.replace('  anonymous:\n    enabled: false\n', '') },
    },
  ],
  wrong: [],
  version: 'test',
};
