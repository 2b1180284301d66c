import { apiserver } from '../cases/apiserver';
import { component } from '../cases/component';
import { FILE } from '../cases/file';
import { type AgentPod, BY_CERTIFICATE, konnectivityAgent, konnectivityServer } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

type Change = Readonly<Record<string, string | null>>;
const ends = (server: Change, agent: Change, pod: AgentPod = {}) => ({
  [FILE.konnectivityServer]: konnectivityServer(server),
  [FILE.konnectivityAgent]: konnectivityAgent(agent, pod),
});
const pki = (...entries: readonly string[]) => ({
  [FILE.pki]: `kind: CertificateInventory\ncertificates:\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
});
const TOKEN = '--service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token';
const PAIR = {
  'service-account-token-path': null,
  'agent-cert': '/etc/konnectivity/agent.crt',
  'agent-key': '/etc/konnectivity/agent.key',
};
const serving = (issuer: string, san: string) =>
  `{path: /etc/kubernetes/pki/konnectivity-server.crt, host: control-plane, subject: CN=konnectivity, issuer: CN=${issuer}, sans: [${san}]}`;

export const cases: readonly RuleCase[] = [
  { name: 'both ends fit, by token', kind: 'good', files: ends({}, {}), finds: [] },
  { name: 'both ends fit, by certificate', kind: 'good', files: ends(BY_CERTIFICATE, PAIR), finds: [] },
  {
    name: 'another port',
    kind: 'bad',
    files: ends({}, { 'proxy-server-port': '8091' }),
    finds: [
      {
        message: 'tunnel-agent-port',
        at: '--proxy-server-port=8091',
        data: {
          reason: 'The agent dials port 8091, and the konnectivity server listens for agents on 8132.',
        },
      },
    ],
  },
  {
    name: 'both ports by default',
    kind: 'good',
    files: ends({ 'agent-port': null }, { 'proxy-server-port': null }),
    finds: [],
  },
  {
    name: 'no host: the agent dials itself',
    kind: 'bad',
    files: ends({}, { 'proxy-server-host': null }),
    finds: [{ message: 'tunnel-agent-host', at: '/proxy-agent' }],
  },
  {
    name: 'localhost on the network of the host',
    kind: 'good',
    files: ends({}, { 'proxy-server-host': '127.0.0.1' }, { spec: '      hostNetwork: true\n' }),
    finds: [],
  },
  {
    name: 'a certificate is asked for, and a token sent',
    kind: 'bad',
    files: ends(BY_CERTIFICATE, {}),
    finds: [{ message: 'tunnel-agent-no-certificate', at: '/proxy-agent' }],
  },
  {
    name: 'a token is asked for, and a certificate sent',
    kind: 'bad',
    files: ends({}, PAIR),
    finds: [{ message: 'tunnel-agent-no-token', at: '/proxy-agent' }],
  },
  {
    name: 'nothing is asked for',
    kind: 'other',
    files: ends({ ...BY_CERTIFICATE, 'cluster-ca-cert': null }, PAIR),
    finds: [],
  },
  {
    name: 'a token for somebody else',
    kind: 'bad',
    files: ends({}, {}, { audience: 'vault' }),
    finds: [
      {
        message: 'tunnel-token-audience',
        at: TOKEN,
        data: {
          reason:
            'The agent’s token is for vault, and the konnectivity server takes only tokens for system:konnectivity-server.',
        },
      },
    ],
  },
  {
    name: 'a token that names nobody',
    kind: 'bad',
    files: ends({}, {}, { audience: null }),
    finds: [{ message: 'tunnel-token-audience', at: TOKEN }],
  },
  {
    name: 'a token for the API server, which the server asks for',
    kind: 'good',
    files: {
      ...ends(
        { 'authentication-audience': 'https://kubernetes.default.svc.cluster.local' },
        { 'service-account-token-path': '/var/run/secrets/kubernetes.io/serviceaccount/token' },
      ),
      [FILE.apiserver]: apiserver(),
    },
    finds: [],
  },
  {
    name: 'the token that every Pod gets',
    kind: 'bad',
    files: ends({}, { 'service-account-token-path': '/var/run/secrets/kubernetes.io/serviceaccount/token' }),
    finds: [
      {
        message: 'tunnel-token-audience',
        at: '--service-account-token-path=/var/run/secrets/kubernetes.io/serviceaccount/token',
      },
    ],
  },
  {
    name: 'a token from a place that nobody knows',
    kind: 'unknown',
    files: ends({}, { 'service-account-token-path': '/etc/token' }),
    finds: [],
  },
  {
    name: 'another service account',
    kind: 'bad',
    files: ends({}, {}, { account: 'agent' }),
    finds: [
      {
        message: 'tunnel-agent-account',
        at: TOKEN,
        data: {
          reason:
            'The agent runs as the service account kube-system/agent, and the konnectivity server lets only kube-system/konnectivity-agent in.',
        },
      },
    ],
  },
  {
    name: 'the account of that name in another namespace',
    kind: 'bad',
    files: ends({}, {}, { namespace: 'konnectivity' }),
    finds: [{ message: 'tunnel-agent-account', at: TOKEN }],
  },
  {
    name: 'the agent’s certificate is of another authority',
    kind: 'bad',
    files: {
      ...ends(BY_CERTIFICATE, PAIR),
      ...pki(
        '{path: /etc/kubernetes/pki/konnectivity-ca.crt, host: control-plane, subject: CN=konnectivity, issuer: CN=konnectivity, ca: true}',
        '{path: /etc/konnectivity/agent.crt, host: node, subject: CN=agent, issuer: CN=kubernetes}',
      ),
    },
    finds: [{ message: 'tunnel-agent-other-ca', at: '--agent-cert=/etc/konnectivity/agent.crt' }],
  },
  {
    name: 'the server’s certificate is for another name',
    kind: 'bad',
    files: { ...ends({}, {}), ...pki(serving('kubernetes', 'konnectivity.example')) },
    finds: [{ message: 'tunnel-agent-other-name', at: '--proxy-server-host=192.0.2.10' }],
  },
  {
    name: 'the authority that Pods get does not vouch for the server',
    kind: 'bad',
    files: {
      ...ends({}, {}),
      [FILE.controllerManager]: component('kube-controller-manager', [
        '--kubeconfig=/etc/kubernetes/controller-manager.conf',
        '--root-ca-file=/etc/kubernetes/pki/ca.crt',
      ]),
      ...pki(
        '{path: /etc/kubernetes/pki/ca.crt, host: control-plane, subject: CN=kubernetes, issuer: CN=kubernetes}',
        serving('konnectivity', '192.0.2.10'),
      ),
    },
    finds: [
      {
        message: 'tunnel-agent-server-other-ca',
        at: '--ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
      },
    ],
  },
  {
    name: 'the authority that Pods get vouches for the server',
    kind: 'good',
    files: {
      ...ends({}, {}),
      [FILE.controllerManager]: component('kube-controller-manager', [
        '--kubeconfig=/etc/kubernetes/controller-manager.conf',
        '--root-ca-file=/etc/kubernetes/pki/ca.crt',
      ]),
      ...pki(
        '{path: /etc/kubernetes/pki/ca.crt, host: control-plane, subject: CN=kubernetes, issuer: CN=kubernetes}',
        serving('kubernetes', '192.0.2.10'),
      ),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: ends({}, { 'proxy-server-port': '8091' }),
    finds: [{ message: 'tunnel-agent-port', at: '--proxy-server-port=8091' }],
  },
  {
    name: 'agents that do not parse',
    kind: 'unparseable',
    files: { ...ends({}, {}), [FILE.konnectivityAgent]: 'kind: DaemonSet\nspec: {template: [' },
    finds: [],
  },
  {
    name: 'no agents among the files',
    kind: 'unknown',
    files: { [FILE.konnectivityServer]: konnectivityServer() },
    finds: [],
  },
];
