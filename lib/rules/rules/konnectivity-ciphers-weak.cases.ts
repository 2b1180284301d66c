import { FILE } from '../cases/file';
import { flagRows } from '../cases/flag-rows';
import { konnectivityServer, konnectivityServerWords } from '../cases/konnectivity';
import type { RuleCase } from '../rule-case';

const file = FILE.konnectivityServer;
const GCM = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256';
const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA';
const CBC256 = 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA';
const server = (suites: string, version: string | null = null) => ({
  [file]: konnectivityServer({ 'cipher-suites': suites, 'tls-min-version': version }),
});

export const cases: readonly RuleCase[] = [
  { name: 'not set: Go’s own choice', kind: 'absent', files: { [file]: konnectivityServer() }, finds: [] },
  ...flagRows({
    file,
    program: 'proxy-server',
    component: 'konnectivity server',
    good: `--cipher-suites=${GCM}`,
    bad: `--cipher-suites=${GCM},${CBC}`,
    message: 'weak',
    rest: konnectivityServerWords(),
  }).filter(({ name }) => name !== 'given twice, the last one well'),
  {
    name: 'given twice: both count',
    kind: 'duplicate',
    files: {
      [file]: konnectivityServer({ 'cipher-suites': CBC }).replace(
        `--cipher-suites=${CBC}\n`,
        `--cipher-suites=${CBC}\n    - --cipher-suites=${GCM}\n`,
      ),
    },
    finds: [
      {
        message: 'weak',
        at: `--cipher-suites=${GCM}`,
        data: { suites: CBC },
        mends: `--cipher-suites=${GCM}\n`,
      },
    ],
  },
  {
    name: 'nothing but weak suites: strong ones take their place',
    kind: 'bad',
    files: server(`${CBC},${CBC256}`),
    finds: [
      {
        message: 'weak',
        at: `--cipher-suites=${CBC},${CBC256}`,
        data: { suites: `${CBC}, ${CBC256}` },
        severity: 'medium',
        mends: `--cipher-suites=TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,${GCM}\n`,
      },
    ],
  },
  {
    name: 'a weak suite among strong ones: these stay as they are',
    kind: 'bad',
    files: server(`${CBC},TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256`),
    finds: [
      {
        message: 'weak',
        at: `--cipher-suites=${CBC},TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256`,
        mends: '--cipher-suites=TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256\n',
      },
    ],
  },
  { name: 'weak suites, but TLS 1.3 only', kind: 'good', files: server(CBC, 'VersionTLS13'), finds: [] },
  {
    name: 'weak suites and TLS 1.2 asked for',
    kind: 'bad',
    files: server(CBC, 'VersionTLS12'),
    finds: [{ message: 'weak', at: `--cipher-suites=${CBC}`, data: { suites: CBC } }],
  },
  { name: 'set to nothing', kind: 'good', files: server(''), finds: [] },
  {
    name: 'a suite without forward secrecy, with which it does not start',
    kind: 'other',
    files: server('TLS_RSA_WITH_AES_128_GCM_SHA256'),
    finds: [{ message: 'weak', at: '--cipher-suites=TLS_RSA_WITH_AES_128_GCM_SHA256' }],
  },
];
