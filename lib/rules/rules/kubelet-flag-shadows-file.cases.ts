import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const OFF = 'authentication:\n  anonymous:\n    enabled: false # CIS 4.2.1\n';
const found = (
  at: string,
  field: string,
  value: string,
  below: string,
  file: string = FILE.kubeletConfig,
) => ({
  message: 'found',
  at,
  data: { field, value, below, file },
});
const anonymous = found('--anonymous-auth=true', 'authentication.anonymous.enabled', 'true', 'false');

export const cases: readonly RuleCase[] = [
  { name: 'no flags', kind: 'absent', files: kubelet([], OFF), finds: [] },
  {
    name: 'a flag that agrees with the file',
    kind: 'good',
    files: kubelet(['--anonymous-auth=f'], OFF),
    finds: [],
  },
  {
    name: 'a flag that opens what the file closes',
    kind: 'bad',
    files: kubelet(['--anonymous-auth=true'], OFF),
    finds: [anonymous],
  },
  {
    name: 'twice by flag: the last one counts, and agrees',
    kind: 'duplicate',
    files: kubelet(['--anonymous-auth=true', '--anonymous-auth=false'], OFF),
    finds: [],
  },
  {
    name: 'a flag that closes what the file opens',
    kind: 'flag-over-file',
    files: kubelet(['--read-only-port=0'], 'readOnlyPort: 10255\n'),
    finds: [found('--read-only-port=0', 'readOnlyPort', '0', '10255')],
  },
  {
    name: 'a file that says nothing of it',
    kind: 'file-under-flag',
    files: kubelet(['--read-only-port=0'], OFF),
    finds: [],
  },
  {
    name: 'a drop-in under the flag, which agrees with the file below it',
    kind: 'other',
    files: kubelet(['--read-only-port=0'], 'readOnlyPort: 0\n', 'readOnlyPort: 10255\n'),
    finds: [found('--read-only-port=0', 'readOnlyPort', '0', '10255', FILE.kubeletDropIn)],
  },
  {
    name: 'a list, and an empty one',
    kind: 'bad',
    files: kubelet(
      ['--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', '--tls-min-version='],
      'tlsMinVersion: VersionTLS13\ntlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384]\n',
    ),
    finds: [
      found('--tls-min-version=', 'tlsMinVersion', 'empty', 'VersionTLS13'),
      found(
        '--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
        'tlsCipherSuites',
        'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
        'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      ),
    ],
  },
  {
    name: 'settings that protect nothing',
    kind: 'other',
    files: kubelet(['--max-pods=50'], 'maxPods: 100\n'),
    finds: [],
  },
  {
    name: 'flags without a file',
    kind: 'other',
    files: kubelet(['--anonymous-auth=false', '--anonymous-auth=true']),
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: kubelet(['--anonymous-auth=true'], OFF),
    finds: [anonymous],
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet(['--anonymous-auth=true'], 'port: ['),
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
