import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { BY_CERTIFICATE, konnectivityServer } from '../cases/konnectivity';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const CA = '/etc/kubernetes/pki/ca.crt';
const OWN = '/etc/kubernetes/pki/konnectivity-ca.crt';
const cluster = (ca: string) => ({
  [FILE.apiserver]: apiserver(`--client-ca-file=${CA}`),
  [FILE.konnectivityServer]: konnectivityServer({ ...BY_CERTIFICATE, 'cluster-ca-cert': ca }),
});
const shared = (ca: string) => [{ message: 'shared', at: `--cluster-ca-cert=${ca}`, data: { ca } }];

export const cases: readonly RuleCase[] = [
  { name: 'one file for both', kind: 'bad', files: cluster(CA), finds: shared(CA) },
  {
    name: 'two files with one certificate',
    kind: 'bad',
    files: {
      ...cluster(OWN),
      [FILE.pki]: `kind: CertificateInventory
certificates:
- {path: ${CA}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "01"}
- {path: ${OWN}, subject: CN=kubernetes, issuer: CN=kubernetes, keyId: "01"}
`,
    },
    finds: shared(OWN),
  },
  { name: 'an authority of its own', kind: 'good', files: cluster(OWN), finds: [] },
  {
    name: 'agents by token',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver(`--client-ca-file=${CA}`),
      [FILE.konnectivityServer]: konnectivityServer(),
    },
    finds: [],
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: cluster(CA), finds: shared(CA) },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: { [FILE.konnectivityServer]: konnectivityServer({ ...BY_CERTIFICATE, 'cluster-ca-cert': CA }) },
    finds: [],
  },
  ...notJudged(FILE.konnectivityServer, 'proxy-server'),
];
