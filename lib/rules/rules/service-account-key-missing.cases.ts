import { FILE } from '../cases/file';
import { manifest } from '../cases/manifest';
import { notJudged } from '../cases/not-judged';
import type { RuleCase } from '../rule-case';

const TLS = '--tls-private-key-file=/etc/kubernetes/pki/apiserver.key';
const BASE = [
  '--etcd-servers=https://127.0.0.1:2379',
  '--service-account-issuer=https://kubernetes.default.svc',
  '--service-account-signing-key-file=/etc/kubernetes/pki/sa.key',
  '--tls-cert-file=/etc/kubernetes/pki/apiserver.crt',
];
const files = (command: readonly string[], args: readonly string[] = []) => ({
  [FILE.apiserver]: manifest({ program: 'kube-apiserver', command: [...BASE, ...command], args }),
});
const refused = [{ message: 'refused', at: 'kube-apiserver' }];
const fallback = [{ message: 'fallback', at: TLS }];

export const cases: readonly RuleCase[] = [
  { name: 'not set in 1.30', kind: 'version', kubernetes: '1.30', files: files([TLS]), finds: fallback },
  { name: 'not set in 1.28', kind: 'bad', kubernetes: '1.28', files: files([TLS]), finds: fallback },
  {
    name: 'not set in 1.31: it refuses to start',
    kind: 'version',
    kubernetes: '1.31',
    files: files([TLS]),
    finds: refused,
  },
  { name: 'not set in the newest version', kind: 'absent', files: files([TLS]), finds: refused },
  {
    name: 'an external signer has the keys',
    kind: 'good',
    files: files([TLS, '--service-account-signing-endpoint=/run/signer.sock']),
    finds: [],
  },
  {
    name: 'not set in 1.30, and no TLS key to stand in',
    kind: 'absent',
    kubernetes: '1.30',
    files: { [FILE.apiserver]: manifest({ program: 'kube-apiserver', command: BASE.slice(0, 3) }) },
    finds: refused,
  },
  {
    name: 'any path will do, whatever it ends in',
    kind: 'good',
    kubernetes: '1.30',
    files: files([TLS, '--service-account-key-file=/srv/keys/tokens']),
    finds: [],
  },
  {
    name: 'two keys in 1.30',
    kind: 'duplicate',
    kubernetes: '1.30',
    files: files([TLS, '--service-account-key-file=/a.pub', '--service-account-key-file=/b.pub']),
    finds: [],
  },
  {
    name: 'set in args in 1.30',
    kind: 'args',
    kubernetes: '1.30',
    files: files([TLS], ['--service-account-key-file', '/etc/kubernetes/pki/sa.pub']),
    finds: [],
  },
  ...notJudged(FILE.apiserver, 'kube-apiserver'),
];
