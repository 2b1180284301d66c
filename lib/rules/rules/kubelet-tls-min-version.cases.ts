import { kubelet } from '../cases/kubelet';
import { kubeletFieldRows } from '../cases/kubelet-field-rows';
import type { RuleCase } from '../rule-case';

export const cases: readonly RuleCase[] = [
  ...kubeletFieldRows({
    good: 'tlsMinVersion: VersionTLS12\n',
    bad: 'tlsMinVersion: VersionTLS11\n',
    finds: { message: 'old', at: 'VersionTLS11', data: { version: 'VersionTLS11' } },
    goodFlag: '--tls-min-version=VersionTLS13',
    badFlag: '--tls-min-version=VersionTLS11',
  }),
  { name: 'nothing set means TLS 1.2', kind: 'absent', files: kubelet([], ''), finds: [] },
  { name: 'nothing set, without a configuration file', kind: 'absent', files: kubelet([]), finds: [] },
  {
    name: 'TLS 1.0',
    kind: 'bad',
    files: kubelet([], 'tlsMinVersion: "VersionTLS10"\n'),
    finds: [{ message: 'old', at: '"VersionTLS10"', data: { version: 'VersionTLS10' } }],
  },
  { name: 'empty means TLS 1.2', kind: 'good', files: kubelet([], 'tlsMinVersion: ""\n'), finds: [] },
  {
    name: 'a name that Go does not know stops the kubelet',
    kind: 'other',
    files: kubelet([], 'tlsMinVersion: "1.1"\n'),
    finds: [],
  },
];
