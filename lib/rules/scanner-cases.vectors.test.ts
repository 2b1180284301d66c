import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE } from './cases/file';
import { gradeCluster } from './grade-cluster';

/**
 * What other scanners say of their own fixtures, next to what Kubernetes does (../shared/vectors/rules, see its index for
 * origins and licences). Where the adjudication agrees with the tool we agree; where it does not, Kubernetes wins.
 */
const FOLDER = '../shared/vectors/rules';

type Row = {
  id: string;
  file: string;
  files?: string[];
  decoded_file?: string;
  knob: string;
  component: string;
  format: string;
  expected: string;
  flags?: Record<string, string>;
  kubernetes_semantics: { verdict?: string | null; agrees?: boolean };
};
type Trap = {
  trap: string;
  k8s_truth: 'SECURE' | 'INSECURE' | 'WONT_START';
  checkov: { check: string; command: string[]; args: string[] | null } | null;
  kube_bench_cis_1_12: { check: string; argv: string; config: string | null } | null;
};

const { rows } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { rows: Row[] };
const { traps } = JSON.parse(readFileSync(`${FOLDER}/traps.json`, 'utf8')) as { traps: Trap[] };

/** The rules that are about a knob; any finding of theirs is a fail. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'etcd.auto-tls': ['etcd-auto-tls'],
  'etcd.cert-file+key-file': ['etcd-serving-pair-missing'],
  'etcd.client-cert-auth': ['etcd-client-cert-auth-off'],
  'etcd.peer-auto-tls': ['etcd-peer-auto-tls'],
  'etcd.peer-cert-file+key-file': ['etcd-peer-pair-missing'],
  'etcd.peer-client-cert-auth': ['etcd-peer-client-cert-auth-off'],
  'etcd.trusted-ca-file!=apiserver.client-ca-file': ['etcd-shared-ca'],
  'featureGates.RotateKubeletServerCertificate': ['kubelet-server-rotation-gate-off'],
  'kube-apiserver.admission-plugins!~AlwaysAdmit': ['apiserver-always-admit'],
  'kube-apiserver.admission-plugins~NodeRestriction': ['apiserver-node-restriction-missing'],
  'kube-apiserver.admission-plugins~ServiceAccount': ['service-account-plugin-off'],
  'kube-apiserver.anonymous-auth': ['apiserver-anonymous'],
  'kube-apiserver.authorization-mode!=AlwaysAllow': ['apiserver-authorization-always-allow'],
  'kube-apiserver.authorization-mode~Node': ['apiserver-node-authorizer-missing'],
  'kube-apiserver.authorization-mode~RBAC': ['apiserver-rbac-missing'],
  'kube-apiserver.basic-auth-file': ['flag-removed'],
  'kube-apiserver.client-ca-file': ['apiserver-client-ca-missing'],
  'kube-apiserver.encryption-provider-config': ['apiserver-encryption-provider-missing'],
  'kube-apiserver.etcd-cafile': ['etcd-ca-missing'],
  'kube-apiserver.etcd-certfile+keyfile': ['etcd-client-pair-missing'],
  'kube-apiserver.insecure-bind-address': ['flag-removed'],
  'kube-apiserver.insecure-port': ['flag-removed'],
  'kube-apiserver.kubelet-certificate-authority': ['kubelet-ca-missing'],
  'kube-apiserver.kubelet-client-certificate+key': ['kubelet-client-certificate-missing'],
  'kube-apiserver.kubelet-https': ['flag-removed'],
  'kube-apiserver.profiling': ['apiserver-profiling'],
  'kube-apiserver.secure-port': ['apiserver-secure-port-off'],
  'kube-apiserver.service-account-extend-token-expiration': ['service-account-extended-tokens'],
  'kube-apiserver.service-account-key-file': ['service-account-key-missing'],
  'kube-apiserver.service-account-lookup': ['service-account-lookup-off'],
  'kube-apiserver.tls-cert-file+private-key-file': ['apiserver-serving-self-signed'],
  'kube-apiserver.tls-cipher-suites': ['apiserver-tls-ciphers-weak'],
  'kube-apiserver.token-auth-file': ['apiserver-token-auth-file'],
  'kube-controller-manager.bind-address': ['controller-manager-bind-address'],
  'kube-controller-manager.profiling': ['controller-manager-profiling'],
  'kube-controller-manager.root-ca-file': ['root-ca-missing'],
  'kube-controller-manager.service-account-private-key-file': [
    'controller-manager-service-account-key-missing',
  ],
  'kube-controller-manager.use-service-account-credentials': [
    'controller-manager-use-service-account-credentials',
  ],
  'kube-scheduler.bind-address': ['scheduler-bind-address'],
  'kube-scheduler.profiling': ['scheduler-profiling'],
  'kubelet.authentication.anonymous': ['kubelet-anonymous'],
  'kubelet.authentication.x509.clientCAFile': ['kubelet-client-ca-missing'],
  'kubelet.authorization.mode': ['kubelet-authorization-always-allow'],
  'kubelet.readOnlyPort': ['kubelet-read-only-port'],
  'kubelet.rotateCertificates': ['kubelet-rotate-certificates-off'],
  'kubelet.streamingConnectionIdleTimeout': ['kubelet-streaming-idle-timeout'],
  'kubelet.tlsCertFile': ['kubelet-serving-self-signed', 'kubelet-serving-pair-incomplete'],
  'kubelet.tlsCertFile+tlsPrivateKeyFile': ['kubelet-serving-self-signed', 'kubelet-serving-pair-incomplete'],
  'kubelet.tlsCipherSuites': ['kubelet-tls-ciphers-weak'],
  'kubelet.tlsPrivateKeyFile': ['kubelet-serving-self-signed', 'kubelet-serving-pair-incomplete'],
};

/** A cluster out of a row's files. */
function filesOf(row: Row): Record<string, string> {
  if (row.decoded_file !== undefined) {
    const { cmdLine, config } = JSON.parse(readFileSync(`${FOLDER}/${row.decoded_file}`, 'utf8')) as {
      cmdLine: string;
      config?: string | null;
    };
    return kubeletOf(cmdLine, config ?? null);
  }
  return Object.fromEntries(
    (row.files ?? [row.file]).map((name, index) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const objects = row.component === 'rbac' || row.component === 'pod' || !/^kind: Pod$/m.test(text);
      const side = objects ? 'cluster' : 'control-plane/etc/kubernetes/manifests';
      return [`${side}/${index}.yaml`, text];
    }),
  );
}

/** A kubelet from its command line, as a unit, and the content of the file that --config names. */
function kubeletOf(cmdLine: string, config: string | null): Record<string, string> {
  const path = [...cmdLine.matchAll(/--config[= ](\S+)/g)].at(-1)?.[1];
  const files: Record<string, string> = {
    [FILE.kubeletUnit]: `[Service]\nExecStart=/usr/bin/kubelet ${cmdLine.replace(/^\S*kubelet\b/, '')}\n`,
  };
  if (config !== null && path !== undefined) files[`node${path.startsWith('/') ? '' : '/'}${path}`] = config;
  return files;
}

/** A removed flag whose value asked for what holds today anyway: the scanner looks at the value, the component refuses both. */
const HARMLESS = /^--(insecure-port=0|kubelet-https=true)$/;

/** Settings that the component refuses by themselves; there is no finding of a rule of their own then. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'kubelet.streamingConnectionIdleTimeout': /streamingConnectionIdleTimeout must be a duration/,
  'kube-apiserver.admission-plugins~ServiceAccount': /\bServiceAccount\b.*both enabled and disabled/,
};

function verdictOf(row: Row): 'pass' | 'fail' {
  const files = filesOf(row);
  const { findings, components } = gradeCluster({ files, present: [], complete: false });
  const rules = RULES[row.knob] ?? [];
  const flags = (row.knob.split('.')[1] ?? '').split('+');
  const found = findings.filter(({ rule, data, file, range }) => {
    const text =
      file === null || range === null ? '' : (files[file] ?? '').slice(range.start.offset, range.end.offset);
    if (rule === 'flag-in-value') return flags.includes(data.flag ?? '');
    if (!rules.includes(rule)) return false;
    return (
      rule !== 'flag-removed' ||
      (flags.includes(data.flag ?? '') && !HARMLESS.test(text.replaceAll(/["']/g, '')))
    );
  });
  const refused =
    components[row.component]?.errors.some(({ message }) => REFUSED[row.knob]?.test(message)) === true;
  return found.length > 0 || refused ? 'fail' : 'pass';
}

const judged = rows.filter(({ knob, kubernetes_semantics: { verdict } }) => {
  return (verdict === 'pass' || verdict === 'fail') && RULES[knob] !== undefined;
});

test('every adjudicated row is about a knob that we judge', () => {
  const open = rows.filter(
    ({ knob, kubernetes_semantics: { verdict } }) =>
      (verdict === 'pass' || verdict === 'fail') && RULES[knob] === undefined,
  );
  expect(open.map(({ id, knob }) => `${id} ${knob}`)).toEqual([]);
  expect(judged.length).toBeGreaterThan(400);
});

test.each(judged)('$id $knob is $kubernetes_semantics.verdict', (row) => {
  expect(verdictOf(row)).toBe(row.kubernetes_semantics.verdict);
});

/** The rules that a trap is about, by the check that fell into it. */
const BY_CHECK: Readonly<Record<string, readonly string[]>> = {
  ApiServerAuthorizationModeNotAlwaysAllow: ['apiserver-authorization-always-allow'],
  ApiServerAnonymousAuth: ['apiserver-anonymous'],
  ApiServerAdmissionControlAlwaysAdmit: ['apiserver-always-admit'],
  ApiServerNodeRestrictionPlugin: ['apiserver-node-restriction-missing', 'component-refuses'],
  ApiServerkubeletCertificateAuthority: ['kubelet-ca-missing'],
  ApiServerServiceAccountKeyFile: ['service-account-key-missing'],
  ApiServerServiceAccountLookup: ['service-account-lookup-off'],
  ApiServerInsecurePort: ['flag-removed'],
  ControllerManagerBindAddress: ['controller-manager-bind-address'],
  KubeControllerManagerRootCAFile: ['root-ca-missing'],
  KubeletAuthorizationModeNotAlwaysAllow: ['kubelet-authorization-always-allow'],
  KubeletReadOnlyPort: ['kubelet-read-only-port'],
  KubeletStreamingConnectionIdleTimeout: ['kubelet-streaming-idle-timeout'],
  KubeletAnonymousAuth: ['kubelet-anonymous'],
  EtcdClientCertAuth: ['etcd-client-cert-auth-off'],
  EtcdAutoTls: ['etcd-auto-tls'],
  '4.2.1': ['kubelet-anonymous'],
  '4.2.2': ['kubelet-authorization-always-allow'],
  '4.2.9': ['kubelet-serving-self-signed', 'kubelet-serving-pair-incomplete'],
};

test('there are 27 traps', () => {
  expect(traps.length).toBe(27);
});

test.each(traps)('trap: $trap', ({ k8s_truth, checkov, kube_bench_cis_1_12: bench }) => {
  const check = checkov?.check ?? bench?.check ?? '';
  const words = checkov?.command ?? bench?.argv.split(' ') ?? [];
  const program = (words[0] ?? '').replace(/^.*\//, '');
  const config = bench?.config ?? null;
  const files =
    program === 'kubelet'
      ? kubeletOf(words.join(' ').replace('=/c', '=/c.yaml'), config === null ? null : modern(config))
      : {
          'control-plane/etc/kubernetes/manifests/x.yaml': JSON.stringify({
            apiVersion: 'v1',
            kind: 'Pod',
            metadata: { name: program },
            spec: {
              containers: [
                { name: program, command: words, ...(checkov?.args == null ? {} : { args: checkov.args }) },
              ],
            },
          }),
        };
  const report = gradeCluster({ files, present: [], complete: false });
  const rules = BY_CHECK[check];
  expect(rules, check).toBeDefined();
  const found = report.findings.filter(({ rule }) => rules?.includes(rule));
  if (k8s_truth === 'WONT_START') {
    const component = report.components[program];
    expect(component?.starts).toBe(false);
    expect(JSON.stringify(component?.errors)).toContain('NodeRestriction');
  } else
    expect(found.filter(({ rule }) => rule !== 'component-refuses').length > 0 ? 'INSECURE' : 'SECURE').toBe(
      k8s_truth,
    );
});

/** The traps leave out what every file needs. */
function modern(config: string): string {
  const head = ['apiVersion: kubelet.config.k8s.io/v1beta1', 'kind: KubeletConfiguration'];
  return [...head.filter((line) => !config.includes(line.split(':')[0] ?? '')), config].join('\n');
}
