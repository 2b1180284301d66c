import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const CERT = 'tlsCertFile: /pki/a.crt\n';
const KEY = 'tlsPrivateKeyFile: /pki/a.key\n';
const noKey = { message: 'half', data: { given: 'tlsCertFile', lacking: 'tlsPrivateKeyFile' } };
const noCert = { message: 'half', data: { given: 'tlsPrivateKeyFile', lacking: 'tlsCertFile' } };

export const cases: readonly RuleCase[] = [
  { name: 'neither is set', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'both are set', kind: 'good', files: kubelet([], CERT + KEY), finds: [] },
  {
    name: 'only the certificate',
    kind: 'bad',
    files: kubelet([], CERT),
    finds: [{ ...noKey, at: '/pki/a.crt' }],
  },
  { name: 'only the key', kind: 'bad', files: kubelet([], KEY), finds: [{ ...noCert, at: '/pki/a.key' }] },
  {
    name: 'the key comes by flag',
    kind: 'good',
    files: kubelet(['--tls-private-key-file=/pki/a.key'], CERT),
    finds: [],
  },
  {
    name: 'only the certificate, by flag and without a file',
    kind: 'bad',
    files: kubelet(['--tls-cert-file', '/pki/a.crt']),
    finds: [{ ...noKey, at: '--tls-cert-file' }],
  },
  {
    name: 'the key is set, then set to nothing',
    kind: 'duplicate',
    files: kubelet(['--tls-private-key-file=/pki/a.key', '--tls-private-key-file='], CERT),
    finds: [{ ...noKey, at: '/pki/a.crt' }],
  },
  {
    name: 'an empty flag over the file’s key',
    kind: 'flag-over-file',
    files: kubelet(['--tls-private-key-file='], CERT + KEY),
    finds: [{ ...noKey, at: '/pki/a.crt' }],
  },
  {
    name: 'half a pair in the file under whole flags',
    kind: 'file-under-flag',
    files: kubelet(['--tls-cert-file=/pki/b.crt', '--tls-private-key-file=/pki/b.key'], CERT),
    finds: [],
  },
  { name: 'a drop-in brings the other half', kind: 'other', files: kubelet([], CERT, KEY), finds: [] },
  {
    name: 'a certificate by request makes the pair idle',
    kind: 'other',
    files: kubelet([], `${CERT}serverTLSBootstrap: true\n`),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: kubelet([], CERT),
    finds: [{ ...noKey, at: '/pki/a.crt' }],
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'tlsCertFile: ['),
    finds: [],
  },
  {
    name: 'the other half may be in a file that is not given',
    kind: 'unknown',
    present: [FILE.kubeletConfig],
    files: {
      [FILE.kubeletUnit]: kubelet(['--tls-cert-file=/pki/a.crt'], '')[FILE.kubeletUnit] ?? '',
    },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
