import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const PAIR =
  'tlsCertFile: /var/lib/kubelet/pki/server.crt\ntlsPrivateKeyFile: /var/lib/kubelet/pki/server.key\n';
const FLAGS = ['--tls-cert-file=/pki/a.crt', '--tls-private-key-file=/pki/a.key'];
const EMPTY = ['--tls-cert-file=', '--tls-private-key-file='];
const CA = { [FILE.apiserver]: apiserver('--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt') };
const self = [
  { message: 'self-signed', at: '--config=/var/lib/kubelet/config.yaml', severity: 'medium' as const },
];

export const cases: readonly RuleCase[] = [
  { name: 'nothing set, with a configuration file', kind: 'absent', files: kubelet([], ''), finds: self },
  {
    name: 'nothing set, without a configuration file',
    kind: 'absent',
    files: kubelet([]),
    finds: [{ message: 'self-signed', at: '--kubeconfig=/etc/kubernetes/kubelet.conf' }],
  },
  {
    name: 'the API server demands its CA: logs and exec fail',
    kind: 'bad',
    files: { ...CA, ...kubelet([], '') },
    finds: [
      {
        message: 'breaks',
        at: '--config=/var/lib/kubelet/config.yaml',
        data: { ca: '/etc/kubernetes/pki/ca.crt' },
        severity: 'high',
      },
    ],
  },
  {
    name: 'an API server that verifies nothing',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver(), ...kubelet([], '') },
    finds: self,
  },
  { name: 'a pair of files', kind: 'good', files: kubelet([], PAIR), finds: [] },
  {
    name: 'a signed certificate by request',
    kind: 'good',
    files: kubelet([], 'serverTLSBootstrap: true\n'),
    finds: [],
  },
  {
    name: 'a signed certificate by request, by flag',
    kind: 'good',
    files: { ...CA, ...kubelet(['--rotate-server-certificates']) },
    finds: [],
  },
  {
    name: 'no requests, said outright',
    kind: 'bad',
    files: kubelet([], 'serverTLSBootstrap: false\n'),
    finds: self,
  },
  {
    name: 'requests switched off again by the last flag',
    kind: 'duplicate',
    files: kubelet(['--rotate-server-certificates', '--rotate-server-certificates=f'], ''),
    finds: self,
  },
  {
    name: 'empty flags over a pair of files',
    kind: 'flag-over-file',
    files: kubelet(EMPTY, PAIR),
    finds: [{ message: 'self-signed', at: '--tls-cert-file=' }],
  },
  {
    name: 'an empty pair in the file under flags',
    kind: 'file-under-flag',
    files: kubelet(FLAGS, 'tlsCertFile: ""\ntlsPrivateKeyFile: ""\n'),
    finds: [],
  },
  {
    name: 'a drop-in asks for a certificate',
    kind: 'other',
    files: kubelet([], '', 'serverTLSBootstrap: true\n'),
    finds: [],
  },
  { name: 'half a pair is another matter', kind: 'other', files: kubelet([FLAGS[0] ?? ''], ''), finds: [] },
  {
    name: 'a kubelet that serves nothing',
    kind: 'other',
    files: kubelet([], 'enableServer: false\n'),
    finds: [],
  },
  {
    name: 'the feature gate for requests is off',
    kind: 'other',
    files: kubelet([], 'featureGates: {RotateKubeletServerCertificate: false}\n'),
    finds: self,
  },
  {
    name: 'a kubelet without an API server to ask',
    kind: 'other',
    files: { [FILE.kubeletUnit]: '[Service]\nExecStart=/usr/bin/kubelet --v=2\n' },
    finds: [{ message: 'self-signed', at: '--v=2' }],
  },
  { name: 'the same in 1.28', kind: 'version', kubernetes: '1.28', files: kubelet([], ''), finds: self },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'tlsCertFile: ['),
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    present: [FILE.kubeletConfig],
    files: { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: CA, finds: [] },
];
