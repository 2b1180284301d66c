import { FILE } from '../cases/file';
import { konnectivityAgent, konnectivityServer } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const file = FILE.konnectivityAgent;
const TOKEN = '--service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token';
const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const none = { message: 'no-audience', at: TOKEN, data: { account: 'konnectivity-agent' } };

export const cases: readonly RuleCase[] = [
  {
    name: 'a token volume without an audience',
    kind: 'bad',
    files: { [file]: konnectivityAgent({}, { audience: null }) },
    finds: [none],
  },
  {
    name: 'the same beside its server',
    kind: 'bad',
    files: {
      [file]: konnectivityAgent({}, { audience: null }),
      [FILE.konnectivityServer]: konnectivityServer(),
    },
    finds: [none],
  },
  {
    name: 'the token that every Pod gets',
    kind: 'bad',
    files: { [file]: konnectivityAgent({ 'service-account-token-path': ACCOUNT }) },
    finds: [
      {
        message: 'mounted',
        at: `--service-account-token-path=${ACCOUNT}`,
        data: { account: 'konnectivity-agent' },
      },
    ],
  },
  { name: 'an audience of its own', kind: 'good', files: { [file]: konnectivityAgent() }, finds: [] },
  {
    name: 'no token at all',
    kind: 'other',
    files: { [file]: konnectivityAgent({ 'service-account-token-path': null }) },
    finds: [],
  },
  {
    name: 'a token from a place that nobody knows',
    kind: 'unknown',
    files: { [file]: konnectivityAgent({ 'service-account-token-path': '/etc/token' }) },
    finds: [],
  },
  {
    name: 'a mount that holds something else',
    kind: 'unknown',
    files: { [file]: konnectivityAgent({ 'service-account-token-path': '/var/run/secrets/tokens/other' }) },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { [file]: konnectivityAgent({}, { audience: null }) },
    finds: [none],
  },
  {
    name: 'agents that do not parse',
    kind: 'unparseable',
    files: { [file]: 'kind: DaemonSet\nspec: {template: [' },
    finds: [],
  },
];
