import { apiserver, apiserverArgs } from '../cases/apiserver';
import { commandRows } from '../cases/command-rows';
import { FILE } from '../cases/file';
import type { RuleCase } from '../rule-case';

const STRONG = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256';
const bad = (suites: string, weak: string): RuleCase => ({
  name: `set to ${suites}`,
  kind: 'bad',
  files: { [FILE.apiserver]: apiserver(`--tls-cipher-suites=${suites}`) },
  finds: [{ message: 'weak', at: `--tls-cipher-suites=${suites}`, data: { suites: weak } }],
});

export const cases: readonly RuleCase[] = [
  ...commandRows({
    program: 'kube-apiserver',
    good: `--tls-cipher-suites=${STRONG},TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256`,
    bad: `--tls-cipher-suites=${STRONG},TLS_RSA_WITH_AES_128_GCM_SHA256`,
    finds: { message: 'weak', data: { suites: 'TLS_RSA_WITH_AES_128_GCM_SHA256' } },
    absent: null,
    addsUp: true,
  }),
  bad('TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'TLS_ECDHE_RSA_WITH_RC4_128_SHA'),
  bad('TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA'),
  bad(
    `TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA,${STRONG},TLS_RSA_WITH_AES_256_CBC_SHA`,
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA, TLS_RSA_WITH_AES_256_CBC_SHA',
  ),
  {
    name: 'a weak suite among strong ones: these stay as they are',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        `--tls-cipher-suites=TLS_AES_128_GCM_SHA256,${STRONG},TLS_RSA_WITH_AES_128_CBC_SHA`,
      ),
    },
    finds: [
      {
        message: 'weak',
        at: `--tls-cipher-suites=TLS_AES_128_GCM_SHA256,${STRONG},TLS_RSA_WITH_AES_128_CBC_SHA`,
        mends: `--tls-cipher-suites=TLS_AES_128_GCM_SHA256,${STRONG}\n`,
      },
    ],
  },
  {
    name: 'a weak suite alone: those that HTTP/2 needs take its place',
    kind: 'bad',
    files: { [FILE.apiserver]: apiserver('--tls-cipher-suites=TLS_RSA_WITH_AES_128_GCM_SHA256') },
    finds: [
      {
        message: 'weak',
        at: '--tls-cipher-suites=TLS_RSA_WITH_AES_128_GCM_SHA256',
        mends: `--tls-cipher-suites=TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,${STRONG}\n`,
      },
    ],
  },
  {
    name: 'weak suites, but TLS 1.3 only',
    kind: 'good',
    files: {
      [FILE.apiserver]: apiserver(
        '--tls-min-version=VersionTLS13',
        '--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA',
      ),
    },
    finds: [],
  },
  {
    name: 'weak suites and TLS 1.2 asked for',
    kind: 'bad',
    files: {
      [FILE.apiserver]: apiserver(
        '--tls-min-version=VersionTLS12',
        '--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA',
      ),
    },
    finds: [{ message: 'weak', at: '--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA' }],
  },
  {
    name: 'an empty list is Go’s choice',
    kind: 'good',
    files: { [FILE.apiserver]: apiserver('--tls-cipher-suites=') },
    finds: [],
  },
  {
    name: 'suites of TLS 1.3',
    kind: 'good',
    files: { [FILE.apiserver]: apiserverArgs('--tls-cipher-suites', `TLS_AES_128_GCM_SHA256,${STRONG}`) },
    finds: [],
  },
];
