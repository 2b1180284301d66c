import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE } from './cases/file';
import { gradeCluster } from './grade-cluster';
import type { GradeReport } from './grade-report';

/**
 * How a configuration is written never changes what is said of it: the order of flags, `command` or `args`, `--f=v` or `--f v`,
 * quotes, comments, line ends, a BOM, flow or block YAML, JSON.
 */

/** Flags of kube-apiserver with values that matter to rules, good and bad. Each is given once. */
const FLAGS: readonly (readonly [string, readonly string[]])[] = [
  ['anonymous-auth', ['false', 'true', 'F', '1']],
  ['authorization-mode', ['Node,RBAC', 'AlwaysAllow', 'RBAC', 'Node,RBAC,Webhook', 'Bogus']],
  ['client-ca-file', ['/etc/kubernetes/pki/ca.crt', '']],
  ['enable-admission-plugins', ['NodeRestriction', 'NodeRestriction,AlwaysAdmit', 'AlwaysPullImages']],
  ['disable-admission-plugins', ['ServiceAccount', 'DefaultStorageClass']],
  ['etcd-servers', ['https://127.0.0.1:2379', 'http://127.0.0.1:2379']],
  ['etcd-cafile', ['/etc/kubernetes/pki/etcd/ca.crt']],
  ['kubelet-certificate-authority', ['/etc/kubernetes/pki/ca.crt', '']],
  ['kubelet-client-certificate', ['/etc/kubernetes/pki/apiserver-kubelet-client.crt']],
  ['kubelet-client-key', ['/etc/kubernetes/pki/apiserver-kubelet-client.key']],
  ['kubelet-preferred-address-types', ['InternalIP,Hostname', 'Nowhere']],
  ['profiling', ['false', 'true']],
  ['secure-port', ['6443', '0', '0x1bb']],
  ['service-account-issuer', ['https://kubernetes.default.svc']],
  ['service-account-key-file', ['/etc/kubernetes/pki/sa.pub']],
  ['service-account-signing-key-file', ['/etc/kubernetes/pki/sa.key']],
  ['service-account-lookup', ['false', 'true']],
  ['tls-cipher-suites', ['TLS_RSA_WITH_RC4_128_SHA', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256']],
  ['tls-min-version', ['VersionTLS10', 'VersionTLS13']],
  ['token-auth-file', ['/etc/kubernetes/tokens.csv']],
  ['v', ['2']],
  ['kubelet-https', ['true']],
  ['anonymos-auth', ['false']],
];
const BOOLEAN = new Set([
  'anonymous-auth',
  'profiling',
  'service-account-lookup',
  'kubelet-https',
  'anonymos-auth',
]);

const chosenFlags = fc
  .subarray([...FLAGS], { minLength: 3 })
  .chain((flags) =>
    fc.tuple(
      ...flags.map(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const)),
    ),
  );

/** How the manifest is written. */
const style = fc.record({
  order: fc.integer({ min: 0, max: 1_000_000 }),
  split: fc.nat({ max: 30 }),
  apart: fc.boolean(),
  quotes: fc.constantFrom('', '"', "'"),
  comments: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  form: fc.constantFrom('block', 'flow', 'json'),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

const PLAIN: Style = {
  order: 0,
  split: 30,
  apart: false,
  quotes: '"',
  comments: false,
  eol: '\n',
  bom: false,
  form: 'block',
};

function manifest(flags: readonly (readonly [string, string])[], how: Style): string {
  const shuffled = flags
    .map((flag, index) => ({ flag, key: ((index + 1) * 7919 + how.order * 104_729) % 100_003 }))
    .sort((a, b) => (how.order === 0 ? 0 : a.key - b.key))
    .map(({ flag }) => flag);
  const words = shuffled.map(([name, value]) =>
    how.apart && !BOOLEAN.has(name) && value !== '' ? [`--${name}`, value] : [`--${name}=${value}`],
  );
  const command = ['kube-apiserver', ...words.slice(0, how.split).flat()];
  const args = words.slice(how.split).flat();
  const container = {
    name: 'kube-apiserver',
    image: 'registry.k8s.io/kube-apiserver:v1.36.2',
    command,
    ...(args.length === 0 ? {} : { args }),
  };
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'kube-apiserver' },
    spec: { containers: [container] },
  };
  if (how.form === 'json')
    return (how.bom ? '\uFEFF' : '') + JSON.stringify(pod, null, 2).replaceAll('\n', how.eol);
  const quote = (word: string) =>
    how.quotes === "'"
      ? `'${word}'`
      : how.quotes === '"' || !/^-[\w/-][\w=/.:-]*$/.test(word)
        ? JSON.stringify(word)
        : word;
  const comment = how.comments ? ' # why not' : '';
  const list = (name: string, items: readonly string[]) =>
    how.form === 'flow'
      ? [`    ${name}: [${items.map((word) => JSON.stringify(word)).join(', ')}]${comment}`]
      : [`    ${name}:${comment}`, ...items.map((word) => `    - ${quote(word)}${comment}`)];
  const lines = [
    ...(how.comments ? ['# the API server'] : []),
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: kube-apiserver',
    'spec:',
    '  containers:',
    '  - name: kube-apiserver',
    '    image: registry.k8s.io/kube-apiserver:v1.36.2',
    ...list('command', command),
    ...(args.length === 0 ? [] : list('args', args)),
    '',
  ];
  return (how.bom ? '\uFEFF' : '') + lines.join(how.eol);
}

/** What a report says, without places: they move with the text. */
function said(report: GradeReport): unknown {
  const reasons = (
    because: readonly { id: string; holds: unknown; because?: readonly unknown[] }[],
  ): unknown => because.map(({ id, holds }) => [id, holds]);
  return {
    components: Object.entries(report.components).map(([name, { present, starts, stage, errors }]) => [
      name,
      present,
      starts,
      stage,
      errors.map(({ id }) => id).sort(),
    ]),
    paths: Object.entries(report.paths).map(([id, { verdict, claims }]) => [
      id,
      verdict,
      Object.values(claims).map(({ holds, because }) => [holds, reasons(because)]),
    ]),
    operations: Object.entries(report.operations).map(([id, { outcome }]) => [id, outcome]),
    findings: report.findings
      .map(({ rule, messageId, data }) => JSON.stringify([rule, messageId, data]))
      .sort(),
  };
}

const judge = (files: Record<string, string>) => gradeCluster({ files, present: [], complete: false });

test('how a manifest is written never changes what is said of it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(chosenFlags, style, (flags, how) => {
      const plain = judge({ [FILE.apiserver]: manifest(flags, PLAIN) });
      const other = judge({ [FILE.apiserver]: manifest(flags, how) });
      expect(said(other)).toEqual(said(plain));
    }),
    { numRuns: 1000 },
  );
});

/** Fields of a KubeletConfiguration with values that matter, good and bad. */
const FIELDS: readonly (readonly [string, readonly unknown[]])[] = [
  ['authentication.anonymous.enabled', [true, false]],
  ['authentication.webhook.enabled', [true, false]],
  ['authentication.x509.clientCAFile', ['/etc/kubernetes/pki/ca.crt']],
  ['authorization.mode', ['Webhook', 'AlwaysAllow', 'Nobody']],
  ['readOnlyPort', [0, 10255]],
  ['rotateCertificates', [true, false]],
  ['serverTLSBootstrap', [true, false]],
  ['tlsMinVersion', ['VersionTLS12', 'VersionTLS10']],
  ['tlsCipherSuites', [['TLS_RSA_WITH_AES_128_CBC_SHA'], ['TLS_AES_128_GCM_SHA256']]],
  ['streamingConnectionIdleTimeout', ['4h0m0s', '0s']],
  ['enableDebuggingHandlers', [true, false]],
  ['readonlyPort', [10255]],
];
const chosenFields = fc
  .subarray([...FIELDS])
  .chain((fields) =>
    fc.tuple(
      ...fields.map(([path, values]) => fc.constantFrom(...values).map((value) => [path, value] as const)),
    ),
  );

function configuration(fields: readonly (readonly [string, unknown])[], how: Style): string {
  const root: Record<string, unknown> = {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
  };
  const ordered = how.order % 2 === 0 ? fields : fields.toReversed();
  for (const [path, value] of ordered) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  const scalar = (value: unknown) =>
    typeof value === 'string' && how.quotes === ''
      ? value
      : typeof value === 'string'
        ? JSON.stringify(value)
        : String(value);
  const comment = how.comments ? '   # so be it' : '';
  const block = (value: Record<string, unknown>, indent: string): string[] =>
    Object.entries(value).flatMap(([key, held]): string[] => {
      if (Array.isArray(held))
        return [`${indent}${key}:${comment}`, ...held.map((item) => `${indent}- ${scalar(item)}${comment}`)];
      if (held !== null && typeof held === 'object')
        return how.form === 'flow'
          ? [`${indent}${key}: ${JSON.stringify(held)}${comment}`]
          : [`${indent}${key}:${comment}`, ...block(held as Record<string, unknown>, `${indent}  `)];
      return [`${indent}${key}: ${scalar(held)}${comment}`];
    });
  const text =
    how.form === 'json'
      ? `${JSON.stringify(root, null, how.comments ? 4 : 1)}\n`
      : `${how.comments ? '# the kubelet\n' : ''}${block(root, '').join('\n')}\n`;
  // A BOM before JSON is no JSON for the kubelet's reader.
  return (how.bom && how.form !== 'json' ? '\uFEFF' : '') + text.replaceAll('\n', how.eol);
}

test('how a kubelet’s configuration is written never changes what is said of it', {
  timeout: 120_000,
}, () => {
  const unit =
    '[Service]\nExecStart=/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --kubeconfig=/k.conf\n';
  fc.assert(
    fc.property(chosenFields, style, (fields, how) => {
      const files = (text: string) => ({ [FILE.kubeletUnit]: unit, [FILE.kubeletConfig]: text });
      expect(said(judge(files(configuration(fields, how))))).toEqual(
        said(judge(files(configuration(fields, PLAIN)))),
      );
    }),
    { numRuns: 1000 },
  );
});

const UNIT_WORDS: readonly string[] = [
  '--anonymous-auth=true',
  '--authorization-mode=AlwaysAllow',
  '--read-only-port=10255',
  '--rotate-certificates',
  '--client-ca-file=/etc/kubernetes/pki/ca.crt',
  '--kubeconfig=/etc/kubernetes/kubelet.conf',
  '--cadvisor-port=0',
];

test('where a kubelet’s flags come from never changes what is said of them', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.subarray([...UNIT_WORDS]),
      fc.nat({ max: 7 }),
      fc.boolean(),
      fc.boolean(),
      (words, split, folded, drop) => {
        const plain = { [FILE.kubeletUnit]: `[Service]\nExecStart=/usr/bin/kubelet ${words.join(' ')}\n` };
        const [early, late] = [words.slice(0, split), words.slice(split)];
        const line = `ExecStart=/usr/bin/kubelet $EARLY${folded ? ' \\\n  ' : ' '}$LATE`;
        const service = `[Service]\nEnvironment="EARLY=${early.join(' ')}"\nEnvironmentFile=/etc/default/kubelet\n${line}\n`;
        const other: Record<string, string> = drop
          ? {
              [FILE.kubeletUnit]: '[Service]\nExecStart=/usr/bin/kubelet --anonymous-auth=false\n',
              'node/etc/systemd/system/kubelet.service.d/10-site.conf': service.replace(
                'ExecStart=',
                'ExecStart=\nExecStart=',
              ),
            }
          : { [FILE.kubeletUnit]: service };
        other['node/etc/default/kubelet'] = `# flags\nLATE="${late.join(' ')}"\n`;
        expect(said(judge(other))).toEqual(said(judge(plain)));
      },
    ),
    { numRuns: 1000 },
  );
});
