import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { konnectivityServer, konnectivityServerWords } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const file = FILE.konnectivityServer;
const server = (version: string) => ({ [file]: konnectivityServer({ 'tls-min-version': version }) });

export const cases: readonly RuleCase[] = [
  { name: 'not set: TLS 1.2', kind: 'absent', files: { [file]: konnectivityServer() }, finds: [] },
  ...flagRows({
    file,
    program: 'proxy-server',
    component: 'konnectivity server',
    good: '--tls-min-version=VersionTLS12',
    bad: '--tls-min-version=VersionTLS10',
    message: 'old',
    rest: konnectivityServerWords(),
  }),
  {
    name: 'TLS 1.1',
    kind: 'bad',
    files: server('VersionTLS11'),
    finds: [{ message: 'old', at: '--tls-min-version=VersionTLS11', data: { version: 'VersionTLS11' } }],
  },
  { name: 'TLS 1.3', kind: 'good', files: server('VersionTLS13'), finds: [] },
  { name: 'set to nothing', kind: 'good', files: server(''), finds: [] },
  {
    name: 'a version that there is not: it does not start',
    kind: 'other',
    files: server('VersionTLS09'),
    finds: [],
  },
];
