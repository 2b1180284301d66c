import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { konnectivityAgent, konnectivityServer, konnectivityServerWords } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const file = FILE.konnectivityServer;

export const cases: readonly RuleCase[] = [
  { name: 'not set: localhost', kind: 'absent', files: { [file]: konnectivityServer() }, finds: [] },
  ...flagRows({
    file,
    program: 'proxy-server',
    component: 'konnectivity server',
    good: '--admin-bind-address=127.0.0.1',
    bad: '--admin-bind-address=0.0.0.0',
    message: 'exposed',
    rest: konnectivityServerWords(),
  }),
  {
    name: 'set to nothing: every address',
    kind: 'bad',
    files: { [file]: konnectivityServer({ 'admin-bind-address': '' }) },
    finds: [
      {
        message: 'exposed',
        at: '--admin-bind-address=',
        data: { component: 'konnectivity-server', address: 'every address' },
        severity: 'low',
      },
    ],
  },
  {
    name: 'with profiles',
    kind: 'bad',
    files: { [file]: konnectivityServer({ 'admin-bind-address': '192.0.2.10', 'enable-profiling': 'true' }) },
    finds: [
      {
        message: 'profiles',
        at: '--admin-bind-address=192.0.2.10',
        data: { component: 'konnectivity-server', address: '192.0.2.10' },
        severity: 'medium',
      },
    ],
  },
  {
    name: 'profiles on localhost',
    kind: 'good',
    files: { [file]: konnectivityServer({ 'enable-profiling': 'true' }) },
    finds: [],
  },
  {
    name: 'the agents',
    kind: 'bad',
    files: { [FILE.konnectivityAgent]: konnectivityAgent({ 'admin-bind-address': '0.0.0.0' }) },
    finds: [
      {
        message: 'exposed',
        at: '--admin-bind-address=0.0.0.0',
        data: { component: 'konnectivity-agent', address: '0.0.0.0' },
      },
    ],
  },
  {
    name: 'agents as they are',
    kind: 'good',
    files: { [FILE.konnectivityAgent]: konnectivityAgent() },
    finds: [],
  },
];
