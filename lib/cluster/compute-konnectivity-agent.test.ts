import { expect, test } from 'vitest';
import { computeKonnectivityAgent } from './compute-konnectivity-agent';
import { hostFiles } from './host-files';
import { parseCluster } from './parse-cluster';

const CA = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt';
const TOKEN = '/var/run/secrets/tokens/konnectivity-agent-token';

/** The report of a DaemonSet with these flags and, in `pod`, further lines of its Pod spec. */
function report(flags: readonly string[], pod = '', complete = true) {
  const cluster = parseCluster({
    files: {
      'cluster/agent.yaml': `apiVersion: apps/v1
kind: DaemonSet
spec:
  template:
    spec:
${pod}      containers:
      - name: konnectivity-agent
        command: [/proxy-agent]
        args: ${JSON.stringify(flags)}
        volumeMounts: [{mountPath: /var/run/secrets/tokens, name: t}, {mountPath: /host, name: h}]
      volumes:
      - {name: t, projected: {sources: [{serviceAccountToken: {path: konnectivity-agent-token}}]}}
      - {name: h, hostPath: {path: /etc/pki}}
`,
    },
    present: ['node/etc/pki/ca.crt', 'node/etc/pki/agent.crt', 'node/etc/pki/agent.key'],
    complete,
  });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no component');
  return computeKonnectivityAgent(source, hostFiles(cluster.files, 'node', cluster.present, complete));
}

test.each([
  ['the account’s CA and a token', [`--ca-cert=${CA}`, `--service-account-token-path=${TOKEN}`], false, true],
  ['a CA through a host path', ['--ca-cert=/host/ca.crt'], false, false],
  [
    'a client certificate',
    ['--ca-cert=/host/ca.crt', '--agent-cert=/host/agent.crt', '--agent-key=/host/agent.key'],
    true,
    false,
  ],
  ['any host but * as identifier', [`--ca-cert=${CA}`, '--agent-identifiers=host=*&cidr=x'], false, false],
])('%s starts', (_, flags, clientCertificate, token) => {
  const { outcome, derived } = report([...flags, '--proxy-server-host=192.0.2.1']);
  expect(outcome.errors).toEqual([]);
  expect(derived).toEqual({
    positionalIgnored: [],
    proxyServer: '192.0.2.1:8091',
    clientCertificate,
    token,
  });
});

test.each([
  ['no CA', [], '', 'config', 'konnectivity-agent-ca'],
  ['a token as CA', [`--ca-cert=${TOKEN}`], '', 'config', 'pem-missing'],
  [
    'a token that no volume projects',
    [`--ca-cert=/var/run/secrets/tokens/x`],
    '',
    'validation',
    'file-missing',
  ],
  [
    'the account’s CA where none is mounted',
    [`--ca-cert=${CA}`],
    '      automountServiceAccountToken: false\n',
    'validation',
    'file-missing',
  ],
  ['a port of 0', [`--ca-cert=${CA}`, '--health-server-port=0'], '', 'validation', 'konnectivity-port'],
  [
    'a long interval',
    [`--ca-cert=${CA}`, '--sync-interval=11s'],
    '',
    'validation',
    'konnectivity-sync-interval',
  ],
  [
    'an odd identifier',
    [`--ca-cert=${CA}`, '--agent-identifiers=foo=a'],
    '',
    'validation',
    'konnectivity-identifiers',
  ],
  [
    'an odd count',
    [`--ca-cert=${CA}`, '--server-count-source=min'],
    '',
    'validation',
    'konnectivity-count-source',
  ],
  ['a flag after -h', ['-health-server-port=8093'], '', 'flags', 'flag-shorthand'],
  ['a selector that is none', ['--lease-label-selector=*x*'], '', 'flags', 'flag-value'],
  [
    'leases without the cluster’s variables',
    [`--ca-cert=${CA}`, '--count-server-leases'],
    '',
    'config',
    'kubeconfig-missing',
  ],
])('%s is refused', (_, flags, pod, stage, id) => {
  const { outcome } = report(flags, pod);
  expect([outcome.stage, outcome.errors[0]?.id]).toEqual([stage, id]);
});

test('an input that may leave things out does not refuse for want of them', () => {
  expect(report([`--ca-cert=${CA}`, '--count-server-leases'], '', false).outcome.starts).toBe(true);
});

test('the old name of the lease selector sets the new one', () => {
  const { effective } = report([`--ca-cert=${CA}`, '--lease-label=a=b']);
  expect(effective['--lease-label-selector']?.value).toBe('a=b');
});
