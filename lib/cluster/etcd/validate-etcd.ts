import { fileProblem } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { keyPairProblem } from '../key-pair-problem';
import { parseGoDuration } from '../parse-go-duration';
import type { ClusterError } from '../refusal';
import { CIPHER_SUITES } from '../tls-names';
import { etcdBindProblem, etcdUrlProblem, etcdUrls } from './etcd-urls';

const URLS = [
  'listen-peer-urls',
  'listen-client-urls',
  'listen-client-http-urls',
  'listen-metrics-urls',
  'initial-advertise-peer-urls',
  'advertise-client-urls',
];
const VERSIONS = ['', 'TLS1.2', 'TLS1.3'];

/** Values that a flag's own reader refuses, beyond numbers and booleans. */
export function etcdValueProblem(flags: FlagReader): ClusterError | null {
  for (const name of URLS) {
    const text = flags.text(name);
    const problem = text === '' ? null : etcdUrlProblem(text);
    if (problem !== null) return flags.error('etcd-url', `--${name}: ${problem}.`, name);
  }
  const state = flags.text('initial-cluster-state');
  if (state !== 'new' && state !== 'existing')
    return flags.error(
      'etcd-state',
      `--initial-cluster-state must be new or existing, not "${state}".`,
      'initial-cluster-state',
    );
  return null;
}

/** embed.Config.Validate in its order, and what etcdmain checks before it. `fromFile`: a configuration file is in force. */
export function validateEtcd(flags: FlagReader, fromFile: boolean): ClusterError | null {
  for (const name of URLS.slice(0, 4))
    for (const url of etcdUrls(flags.text(name))) {
      const problem = etcdBindProblem(url);
      if (problem !== null) return flags.error('etcd-bind', `--${name}: ${problem}.`, name);
    }
  for (const name of URLS.slice(4))
    if (etcdUrls(flags.text(name)).some((url) => /^https?:\/\/:/.test(url)))
      return flags.error('etcd-host', `--${name} must name a host.`, name);
  const bootstraps = ['initial-cluster', 'discovery-srv', 'discovery', 'discovery-endpoints'].filter(
    (name) => flags.given(name) && flags.text(name) !== '',
  );
  if (bootstraps.length > 1)
    return flags.error(
      'etcd-bootstrap',
      `--${bootstraps.join(' and --')} exclude each other.`,
      bootstraps[1] ?? null,
    );
  const [tick, election] = [Number(flags.get('heartbeat-interval')), Number(flags.get('election-timeout'))];
  if (tick === 0)
    return flags.error('etcd-heartbeat', '--heartbeat-interval must be above 0.', 'heartbeat-interval');
  if (election < 5 * tick || election > 50_000)
    return flags.error(
      'etcd-election',
      `--election-timeout must be at least 5 times --heartbeat-interval (${tick}) and at most 50000; it is ${election}.`,
      'election-timeout',
    );
  if (!fromFile && flags.given('listen-client-urls') && !flags.given('advertise-client-urls'))
    return flags.error(
      'etcd-advertise',
      '--listen-client-urls is set without --advertise-client-urls; they go together.',
      'listen-client-urls',
    );
  const mode = flags.text('auto-compaction-mode');
  if (mode !== 'periodic' && mode !== 'revision')
    return flags.error(
      'etcd-compaction',
      '--auto-compaction-mode must be periodic or revision.',
      'auto-compaction-mode',
    );
  if (
    flags.given('compact-hash-check-time') &&
    (parseGoDuration(flags.text('compact-hash-check-time')) ?? 1) <= 0
  )
    return flags.error('negative', '--compact-hash-check-time must be above 0.', 'compact-hash-check-time');
  return tls(flags);
}

function tls(flags: FlagReader): ClusterError | null {
  for (const name of ['tls-min-version', 'tls-max-version'])
    if (!VERSIONS.includes(flags.text(name)))
      return flags.error(
        'tls-version',
        `"${flags.text(name)}" is no TLS version of etcd. Use TLS1.2 or TLS1.3.`,
        name,
      );
  const [min, max] = [flags.text('tls-min-version'), flags.text('tls-max-version')];
  if (max !== '' && min > max)
    return flags.error(
      'tls-range',
      `--tls-min-version ${min} is above --tls-max-version ${max}.`,
      'tls-max-version',
    );
  if (min === 'TLS1.3' && flags.text('cipher-suites') !== '')
    return flags.error(
      'tls-cipher',
      'Cipher suites cannot be chosen when only TLS1.3 is allowed.',
      'cipher-suites',
    );
  return null;
}

/** One side's listeners, as embed.configurePeerListeners and configureClientListeners open them. */
export function etcdListenerProblem(
  flags: FlagReader,
  side: 'client' | 'peer',
  host: HostFiles,
): ClusterError | null {
  const prefix = side === 'peer' ? 'peer-' : '';
  const suite = etcdUrls(flags.text('cipher-suites')).find((name) => !CIPHER_SUITES.has(name));
  if (suite !== undefined)
    return flags.error('tls-cipher', `"${suite}" is no cipher suite that Go knows.`, 'cipher-suites');
  const listens = side === 'peer' ? ['listen-peer-urls'] : ['listen-client-urls', 'listen-client-http-urls'];
  const named = listens.find((name) => etcdUrls(flags.text(name)).some((url) => /^(https|unixs):/.test(url)));
  if (named === undefined) return null;
  const [cert, key] = [`${prefix}cert-file`, `${prefix}key-file`];
  if (flags.text(cert) === '' && flags.text(key) === '')
    return flags.get(`${prefix}auto-tls`) === true
      ? null
      : flags.error(
          'etcd-https-pair',
          `--${named} has an https URL, but --${cert} and --${key} are not set.`,
          named,
        );
  const client = [`${prefix}client-cert-file`, `${prefix}client-key-file`] as const;
  const lone = client.filter((name) => flags.text(name) !== '');
  return (
    keyPairProblem(flags, cert, key, host) ??
    (lone.length === 1 && lone[0] !== undefined
      ? flags.error('key-pair', `--${client.join(' and --')} go together.`, lone[0])
      : lone.length === 2
        ? keyPairProblem(flags, client[0], client[1], host)
        : null) ??
    (side === 'peer' &&
    flags.text('peer-cert-allowed-cn') !== '' &&
    flags.text('peer-cert-allowed-hostname') !== ''
      ? flags.error(
          'etcd-allowed',
          '--peer-cert-allowed-cn and --peer-cert-allowed-hostname exclude each other.',
          'peer-cert-allowed-hostname',
        )
      : null) ??
    fileProblem(flags, `${prefix}trusted-ca-file`, flags.text(`${prefix}trusted-ca-file`), 'any', host)
  );
}
