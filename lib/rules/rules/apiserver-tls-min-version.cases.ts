import { apiserver, apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const good = (value: string): RuleCase => ({
  name: value === '' ? 'empty means the default' : `set to ${value}`,
  kind: 'good',
  files: { [FILE.apiserver]: apiserver(`--tls-min-version=${value}`) },
  finds: [],
});

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: '--tls-min-version=VersionTLS12',
    bad: '--tls-min-version=VersionTLS11',
    finds: { message: 'old', data: { version: '1.1' } },
    absent: null,
  }),
  {
    name: 'set to VersionTLS10, as a word of its own',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserverArgs('--tls-min-version', 'VersionTLS10') },
    finds: [{ message: 'old', at: '--tls-min-version', data: { version: '1.0' } }],
  },
  good('VersionTLS13'),
  good(''),
  {
    name: 'a name that does not exist stops it, and is no old version',
    kind: 'other',
    files: { [FILE.apiserver]: apiserver('--tls-min-version=TLS10') },
    finds: [],
  },
];
