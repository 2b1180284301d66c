import { etcd, etcdWords } from '../cases/etcd';
import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { podOf } from '../cases/pod-of';
import type { RuleCase } from '../rule-case';

const file = FILE.etcd;
const OPEN = 'http://0.0.0.0:2379';
const clients = (at: string, url: string) => ({ message: 'clients', at, data: { url } });

export const cases: readonly RuleCase[] = [
  {
    name: 'no flags at all: clear text, but on localhost',
    kind: 'absent',
    files: { [file]: podOf('etcd', []) },
    finds: [],
  },
  { name: 'as kubeadm sets it', kind: 'good', files: { [file]: etcd() }, finds: [] },
  ...flagRows({
    file,
    program: 'etcd',
    good: '--listen-client-urls=https://192.0.2.10:2379',
    bad: `--listen-client-urls=${OPEN}`,
    message: 'clients',
    rest: etcdWords({ 'listen-client-urls': null }),
  }),
  {
    name: 'without any certificate',
    kind: 'bad',
    files: { [file]: podOf('etcd', [`--listen-client-urls=${OPEN}`, `--advertise-client-urls=${OPEN}`]) },
    finds: [clients(`--listen-client-urls=${OPEN}`, OPEN)],
  },
  {
    name: 'one of several',
    kind: 'bad',
    files: {
      [file]: etcd({ 'listen-client-urls': 'https://127.0.0.1:2379,http://192.0.2.10:2379' }),
    },
    finds: [
      clients('--listen-client-urls=https://127.0.0.1:2379,http://192.0.2.10:2379', 'http://192.0.2.10:2379'),
    ],
  },
  {
    name: 'clear text on localhost',
    kind: 'good',
    files: {
      [file]: etcd({ 'listen-client-urls': 'http://localhost:2379,http://127.0.0.2:2379,http://[::1]:2379' }),
    },
    finds: [],
  },
  {
    name: 'all IPv6 addresses',
    kind: 'bad',
    files: { [file]: etcd({ 'listen-client-urls': 'http://[::]:2379' }) },
    finds: [clients('"--listen-client-urls=http://[::]:2379"', 'http://[::]:2379')],
  },
  {
    name: 'a listener for HTTP of its own',
    kind: 'bad',
    files: { [file]: etcd({}, ['--listen-client-http-urls=http://192.0.2.10:2382']) },
    finds: [clients('--listen-client-http-urls=http://192.0.2.10:2382', 'http://192.0.2.10:2382')],
  },
  {
    name: 'metrics for everybody',
    kind: 'bad',
    files: { [file]: etcd({ 'listen-metrics-urls': 'http://0.0.0.0:2381' }) },
    finds: [
      {
        message: 'metrics',
        at: '--listen-metrics-urls=http://0.0.0.0:2381',
        data: { url: 'http://0.0.0.0:2381' },
        severity: 'info',
      },
    ],
  },
  {
    name: 'metrics by TLS',
    kind: 'good',
    files: { [file]: etcd({ 'listen-metrics-urls': 'https://0.0.0.0:2381' }) },
    finds: [],
  },
  {
    name: 'a configuration file that is not given',
    kind: 'unknown',
    files: { [file]: podOf('etcd', ['--config-file=/etc/etcd.yaml', `--listen-client-urls=${OPEN}`]) },
    finds: [],
  },
];
