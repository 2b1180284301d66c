import { expect, test } from 'vitest';
import { random } from '../core/random';
import { apiserver } from './cases/apiserver';
import { FILE } from './cases/file';
import { kubeconfig } from './cases/kubeconfig';
import { kubelet } from './cases/kubelet';
import { gradeCluster } from './grade-cluster';

const HEAD = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
const draw = random('hostile');
const bytes = (length: number, below: number) =>
  Array.from({ length }, () => String.fromCharCode(draw.below(below))).join('');
const bomb = (depth: number) =>
  [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`),
  ].join('\n');

/** Texts that break readers, as any of the files. None may throw, and each must come to a report that says something. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['200 KB of random bytes', bytes(200_000, 256)],
  ['200 KB of random UTF-16', bytes(100_000, 65_536)],
  ['10,000 lines', HEAD + Array.from({ length: 10_000 }, (_, n) => `field${n}: ${n}\n`).join('')],
  ['10,000 nested lists', '['.repeat(10_000)],
  ['10,000 nested mappings', '{a: '.repeat(10_000)],
  ['10,000 levels of indentation', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
  ['an alias bomb', `${HEAD}${bomb(9)}\nfeatureGates: *a9\n`],
  ['an alias of itself', `${HEAD}a: &a [*a]\n`],
  ['1 MB in one flag', apiserver(`--token-auth-file=${'x'.repeat(1_000_000)}`)],
  ['100,000 flags', apiserver(...Array.from({ length: 100_000 }, () => '--v=1'))],
  [
    'huge integers',
    `${HEAD}port: ${'9'.repeat(10_000)}\nreadOnlyPort: 1e400\nmaxPods: -0x${'f'.repeat(400)}\n`,
  ],
  [
    'prototype keys',
    `${HEAD}__proto__: {readOnlyPort: 1}\nconstructor: {prototype: {a: 1}}\nfeatureGates: {__proto__: true, toString: true}\n`,
  ],
  [
    'prototype keys of a Pod',
    'apiVersion: v1\nkind: Pod\n__proto__: {a: 1}\nspec: {containers: [{__proto__: {command: [kube-apiserver]}, name: kube-apiserver, command: [kube-apiserver, --__proto__=1, --constructor, --toString=x]}]}\n',
  ],
  ['lone surrogates', `${HEAD}clusterDomain: "\uD800 \uDC00"\n# \uDFFF\n`],
  ['nothing', ''],
  ['a byte order mark only', '\uFEFF'],
  ['only line ends', '\r\n'.repeat(50_000)],
  ['only comments', '# a\n'.repeat(50_000)],
  ['100,000 documents', '---\na: 1\n'.repeat(20_000)],
  ['null bytes', HEAD + '\u0000'.repeat(1000)],
  [
    'a certificate that is none',
    '-----BEGIN CERTIFICATE-----\n////\n-----END CERTIFICATE-----\n'.repeat(2000),
  ],
  ['a unit without an end', `[Service]\nExecStart=/usr/bin/kubelet ${'\\\n'.repeat(20_000)}`],
  [
    'variables of variables',
    `[Service]\n${Array.from({ length: 500 }, (_, n) => `Environment=A${n}=$A${n + 1}\n`).join('')}ExecStart=/usr/bin/kubelet $A0\n`,
  ],
];
const FILES = [
  FILE.apiserver,
  FILE.kubeletConfig,
  FILE.kubeletUnit,
  FILE.kubeletKubeconfig,
  FILE.egress,
  FILE.rbac,
  FILE.pki,
  'node/etc/default/kubelet',
];
const around: Record<string, string> = {
  [FILE.apiserver]: apiserver('--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml'),
  ...kubelet([], 'readOnlyPort: 0\n'),
  [FILE.kubeletKubeconfig]: kubeconfig(),
};

test.each(HOSTILE.flatMap(([name, text]) => FILES.map((file) => ({ name, file, text }))))(
  '$name as $file',
  { timeout: 20_000 },
  ({ file, text }) => {
    const files = { ...around, [file]: text };
    const report = gradeCluster({ files, present: [], complete: false });
    expect(Object.keys(report.paths)).toHaveLength(10);
    for (const { file: at, range } of report.findings) {
      if (at === null || range === null) continue;
      expect(range.end.offset).toBeLessThanOrEqual((files[at] ?? '').length);
      expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
    }
    expect(JSON.stringify(report).length).toBeGreaterThan(1000);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    expect(({} as Record<string, unknown>).readOnlyPort).toBeUndefined();
  },
);
