import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import type { RuleCase } from '../rule-case';

const suggested = (at: string, problem: string, meant: string) => ({
  message: 'suggested',
  at,
  data: { problem: `${problem} is not a field. The kubelet ignores it.`, meant },
  severity: 'medium' as const,
});

export const cases: readonly RuleCase[] = [
  { name: 'nothing odd', kind: 'good', files: kubelet([], 'readOnlyPort: 0\n'), finds: [] },
  { name: 'an empty configuration', kind: 'absent', files: kubelet([], ''), finds: [] },
  {
    name: 'a misspelt name',
    kind: 'bad',
    files: kubelet([], 'authentication:\n  anonymus: {enabled: false}\n'),
    finds: [suggested('{enabled: false}', 'authentication.anonymus', 'authentication.anonymous')],
  },
  {
    name: 'the flag’s name',
    kind: 'bad',
    files: kubelet([], 'client_ca_file: /etc/kubernetes/pki/ca.crt\n'),
    finds: [suggested('/etc/kubernetes/pki/ca.crt', 'client_ca_file', 'authentication.x509.clientCAFile')],
  },
  {
    name: 'at the wrong place',
    kind: 'bad',
    files: kubelet([], 'clientCAFile: /etc/kubernetes/pki/ca.crt\n'),
    finds: [suggested('/etc/kubernetes/pki/ca.crt', 'clientCAFile', 'authentication.x509.clientCAFile')],
  },
  {
    name: 'a name that resembles none',
    kind: 'bad',
    files: kubelet([], 'hardening: strict\n'),
    finds: [
      {
        message: 'unknown',
        at: 'strict',
        data: { problem: 'hardening is not a field. The kubelet ignores it.' },
        severity: 'medium',
      },
    ],
  },
  {
    name: 'in other letters',
    kind: 'bad',
    files: kubelet([], 'readonlyPort: 0\n'),
    finds: [
      {
        message: 'misspelt',
        at: '0',
        data: {
          problem: 'readonlyPort is spelt readOnlyPort; upper and lower case count. The kubelet ignores it.',
        },
        severity: 'medium',
      },
    ],
  },
  {
    name: 'in other letters in a drop-in, where it counts',
    kind: 'other',
    files: kubelet([], '', 'readonlyPort: 0\n'),
    finds: [
      {
        message: 'misspelt',
        at: '0',
        data: { problem: 'readonlyPort is spelt readOnlyPort; upper and lower case count.' },
      },
    ],
  },
  {
    name: 'written twice',
    kind: 'duplicate',
    files: kubelet([], 'readOnlyPort: 10255\nreadOnlyPort: 0\n'),
    finds: [
      {
        message: 'repeated',
        at: 'readOnlyPort',
        data: { problem: 'readOnlyPort is written twice; the last one counts.' },
        severity: 'low',
      },
    ],
  },
  {
    name: 'a file of the drop-in folder that is passed over is another matter',
    kind: 'other',
    files: { ...kubelet([], '', ''), 'node/etc/kubernetes/kubelet.conf.d/readme.txt': 'Drop-ins\n' },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: kubelet([], 'hardening: strict\n'),
    finds: [{ message: 'unknown', at: 'strict' }],
  },
  {
    name: 'a configuration file that does not parse',
    kind: 'unparseable',
    files: kubelet([], 'port: ['),
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    present: [FILE.kubeletConfig],
    files: { [FILE.kubeletUnit]: kubelet([], '')[FILE.kubeletUnit] ?? '' },
    finds: [],
  },
  { name: 'no kubelet among the files', kind: 'unknown', files: {}, finds: [] },
];
