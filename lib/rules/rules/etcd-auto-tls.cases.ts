import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.etcd;
const UNPAIRED = { 'cert-file': null, 'key-file': null };

export const cases: readonly RuleCase[] = [
  { name: 'as kubeadm leaves it', kind: 'absent', files: { [file]: etcd() }, finds: [] },
  ...flagRows({
    file,
    program: 'etcd',
    good: '--auto-tls=false',
    bad: '--auto-tls=true',
    message: 'in-force',
    rest: etcdWords(UNPAIRED),
  }),
  {
    name: 'a bare switch',
    kind: 'bad',
    files: { [file]: podOf('etcd', ['--auto-tls']) },
    finds: [{ message: 'in-force', at: '--auto-tls', severity: 'high' }],
  },
  {
    name: 'another spelling of true',
    kind: 'bad',
    files: { [file]: etcd(UNPAIRED, ['--auto-tls=T']) },
    finds: [{ message: 'in-force', at: '--auto-tls=T' }],
  },
  {
    name: 'beside a certificate it does nothing',
    kind: 'bad',
    files: { [file]: etcd({}, ['--auto-tls=true']) },
    finds: [{ message: 'idle', at: '--auto-tls=true', severity: 'low' }],
  },
  {
    name: 'set by its variable',
    kind: 'bad',
    files: {
      [file]: `${podOf('etcd', etcdWords(UNPAIRED))}`.replace(
        '  hostNetwork: true',
        '    env:\n    - {name: ETCD_AUTO_TLS, value: "true"}\n  hostNetwork: true',
      ),
    },
    finds: [{ message: 'in-force', at: '"true"' }],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml', '--auto-tls']) },
    finds: [],
  },
];
