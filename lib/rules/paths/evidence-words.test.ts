import { expect, test } from 'vitest';
import { CLUSTER_CHANGES } from '../cases/cluster-changes';
import { EVIDENCE_WORDS, type EvidenceWords } from '../cases/evidence-words';
import { FILE } from '../cases/file';
import { type Change, secureCluster } from '../cases/secure-cluster';
import type { Evidence } from '../evidence';
import { gradeCluster } from '../grade-cluster';

const PKI = '/etc/kubernetes/pki';

/** Every reason that the paths of a changed secure cluster give, with the text that it points at. */
function reasonsOf(changes: readonly Change[], absent: readonly string[] = []): EvidenceWords[] {
  const files = secureCluster(...changes);
  const { paths } = gradeCluster({ files, present: [], complete: false, absent });
  const told = ({ id, layer = '', file, range, message, because = [] }: Evidence): EvidenceWords[] => {
    const at = range && file ? (files[file] ?? '').slice(range.start.offset, range.end.offset) : '';
    return [[id, layer, at, message], ...because.flatMap(told)];
  };
  return Object.values(paths).flatMap(({ because, claims }) => [
    ...because.flatMap(told),
    ...Object.values(claims).flatMap((claim) => claim.because.flatMap(told)),
  ]);
}

test.each(Object.entries(EVIDENCE_WORDS))('reasons when %s', (name, wanted) => {
  const change = CLUSTER_CHANGES.find((one) => one.name === name);
  expect(name === '' || change !== undefined).toBe(true);
  const told = new Set(reasonsOf(change?.changes ?? [], change?.absent).map((one) => JSON.stringify(one)));
  expect(wanted.filter((one) => !told.has(JSON.stringify(one)))).toEqual([]);
});

/** Changes beside those of the table, and the reasons that they give. */
const MORE: readonly [name: string, changes: readonly Change[], ...wanted: readonly EvidenceWords[]][] = [
  [
    'the API server has only the key for kubelets',
    [[FILE.apiserver, '--kubelet-client-certificate', '']],
    [
      'kubelet-client-half',
      'flag',
      `--kubelet-client-key=${PKI}/apiserver-kubelet-client.key`,
      'Only --kubelet-client-key is set: kube-apiserver starts, and sends no certificate.',
    ],
  ],
  [
    'kube-scheduler by --master over TLS, and its kubeconfig’s certificate and authority',
    [
      [FILE.scheduler, '--master', '--master=https://192.0.2.11:6443'],
      [FILE.schedulerKubeconfig, 'https://192.0.2.10:6443', 'http://192.0.2.10:8080'],
    ],
    [
      'client-https',
      '',
      '--master=https://192.0.2.11:6443',
      "The kubeconfig's server is https://192.0.2.11:6443, so the client speaks TLS 1.2 or later.",
    ],
    ['client-certificate', '', `${PKI}/scheduler.crt`, 'The client offers a certificate.'],
    [
      'client-verifies',
      '',
      `${PKI}/ca.crt`,
      'The server must show a certificate of the authority that the kubeconfig names.',
    ],
  ],
];

test.each(MORE)('reasons when %s', (_, changes, ...wanted) => {
  const told = new Set(reasonsOf(changes).map((one) => JSON.stringify(one)));
  expect(wanted.filter((one) => !told.has(JSON.stringify(one)))).toEqual([]);
});
