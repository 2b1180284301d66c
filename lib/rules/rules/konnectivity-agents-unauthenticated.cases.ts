import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import {
  BY_CERTIFICATE,
  konnectivityAgent,
  konnectivityServer,
  konnectivityServerWords,
} from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const file = FILE.konnectivityServer;
const NONE = { ...BY_CERTIFICATE, 'cluster-ca-cert': null };
const open = [{ message: 'open', at: 'proxy-server', data: { port: '8132' } }];

export const cases: readonly RuleCase[] = [
  {
    name: 'neither certificates nor tokens',
    kind: 'absent',
    files: { [file]: konnectivityServer(NONE) },
    finds: open,
  },
  ...flagRows({
    file,
    program: 'proxy-server',
    component: 'konnectivity server',
    good: '--cluster-ca-cert=/etc/kubernetes/pki/konnectivity-ca.crt',
    bad: '--cluster-ca-cert=',
    message: 'open',
    rest: konnectivityServerWords(NONE),
  }),
  { name: 'by token', kind: 'good', files: { [file]: konnectivityServer() }, finds: [] },
  { name: 'by certificate', kind: 'good', files: { [file]: konnectivityServer(BY_CERTIFICATE) }, finds: [] },
  {
    name: 'an agent that has a certificate already',
    kind: 'bad',
    files: {
      [file]: konnectivityServer({ ...NONE, 'agent-port': '8191' }),
      [FILE.konnectivityAgent]: konnectivityAgent({
        'proxy-server-port': '8191',
        'service-account-token-path': null,
        'agent-cert': '/etc/agent.crt',
        'agent-key': '/etc/agent.key',
      }),
    },
    finds: [{ message: 'open', at: 'proxy-server', data: { port: '8191' } }],
  },
  {
    name: 'only part of what tokens need: it does not start',
    kind: 'other',
    files: { [file]: konnectivityServer({ 'agent-service-account': null }) },
    finds: [],
  },
];
