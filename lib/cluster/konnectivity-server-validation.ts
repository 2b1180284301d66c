import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { parseGoDuration } from './parse-go-duration';
import type { ClusterError } from './refusal';
import { SECURE_CIPHER_SUITES, TLS_VERSIONS } from './tls-names';

const STRATEGIES = ['default', 'destHost', 'defaultRoute'];

/**
 * The first thing that proxy-server's option check refuses (ProxyRunOptions.Validate of apiserver-network-proxy 0.36,
 * in its order), or null. Files only have to be there at this point; what they hold is read later.
 */
export function validateKonnectivityServer(flags: FlagReader, host: HostFiles): ClusterError | null {
  return (
    pair(flags, host, 'server-key', 'server-cert') ??
    there(flags, host, 'server-ca-cert') ??
    pair(flags, host, 'cluster-key', 'cluster-cert') ??
    there(flags, host, 'cluster-ca-cert') ??
    frontEnd(flags) ??
    ports(flags) ??
    agents(flags) ??
    there(flags, host, 'kubeconfig') ??
    strategies(flags) ??
    (Number(flags.get('xfr-channel-size')) <= 0
      ? flags.error('channel-size', '--xfr-channel-size must be above 0.', 'xfr-channel-size')
      : null) ??
    tls(flags) ??
    leases(flags) ??
    timeouts(flags)
  );
}

function there(flags: FlagReader, host: HostFiles, name: string): ClusterError | null {
  const path = flags.text(name);
  return path !== '' && host.look(path).state === 'absent' && host.under(path).length === 0
    ? flags.error('file-missing', `--${name} names ${path}, which does not exist.`, name)
    : null;
}

function pair(flags: FlagReader, host: HostFiles, key: string, cert: string): ClusterError | null {
  const alone = (has: string, lacks: string) =>
    flags.text(has) !== '' && flags.text(lacks) === ''
      ? flags.error('key-pair', `--${has} is set without --${lacks}; they go together.`, has)
      : null;
  return there(flags, host, key) ?? alone(key, cert) ?? there(flags, host, cert) ?? alone(cert, key);
}

function frontEnd(flags: FlagReader): ClusterError | null {
  const mode = flags.text('mode');
  if (mode !== 'grpc' && mode !== 'http-connect')
    return flags.error('konnectivity-mode', `--mode must be grpc or http-connect, not "${mode}".`, 'mode');
  if (flags.text('uds-name') === '')
    return flags.text('server-ca-cert') === ''
      ? flags.error(
          'konnectivity-tcp-ca',
          'Over TCP (no --uds-name) --server-ca-cert must be set, so that only the API server gets in.',
          'server-ca-cert',
        )
      : null;
  if (flags.get('server-port') !== 0)
    return flags.error(
      'konnectivity-uds-port',
      `With --uds-name, --server-port must be 0; it is ${String(flags.get('server-port'))}.`,
      'server-port',
    );
  const tls = ['server-key', 'server-cert', 'server-ca-cert'].find((name) => flags.text(name) !== '');
  return tls === undefined
    ? null
    : flags.error('konnectivity-uds-tls', `With --uds-name, --${tls} must not be set.`, tls);
}

function ports(flags: FlagReader): ClusterError | null {
  const names = ['server-port', 'agent-port', 'admin-port', 'health-port'];
  const high = names.find((name) => Number(flags.get(name)) > 49_151);
  const low = names.find(
    (name) => Number(flags.get(name)) < 1024 && !(name === 'server-port' && flags.text('uds-name') !== ''),
  );
  const wrong = high ?? low;
  return wrong === undefined
    ? null
    : flags.error(
        'konnectivity-port',
        `--${wrong} must lie between 1024 and 49151; it is ${String(flags.get(wrong))}.`,
        wrong,
      );
}

function agents(flags: FlagReader): ClusterError | null {
  if (flags.get('enable-contention-profiling') === true && flags.get('enable-profiling') !== true)
    return flags.error(
      'contention-profiling',
      '--enable-contention-profiling needs --enable-profiling.',
      'enable-contention-profiling',
    );
  const token = ['agent-namespace', 'agent-service-account', 'authentication-audience'];
  const given = token.find((name) => flags.text(name) !== '');
  if (given === undefined) return null;
  if (flags.text('cluster-ca-cert') !== '')
    return flags.error(
      'konnectivity-agents-twice',
      `Agents prove themselves by token (--${given}) or by certificate (--cluster-ca-cert), not both.`,
      'cluster-ca-cert',
    );
  const missing = token.find((name) => flags.text(name) === '');
  return missing === undefined
    ? null
    : flags.error(
        'konnectivity-token-part',
        `--${token.join(', --')} go together; --${missing} is empty.`,
        flags.given(missing) ? missing : given,
      );
}

function strategies(flags: FlagReader): ClusterError | null {
  const items = flags
    .text('proxy-strategies')
    .split(',')
    .filter((item) => item !== '');
  const wrong = items.find((item) => !STRATEGIES.includes(item));
  if (items.length > 0 && wrong === undefined) return null;
  return flags.error(
    'konnectivity-strategy',
    `--proxy-strategies must name ${STRATEGIES.join(', ')}${wrong === undefined ? '' : `; "${wrong}" is none`}.`,
    'proxy-strategies',
  );
}

function tls(flags: FlagReader): ClusterError | null {
  const version = flags.text('tls-min-version');
  if (version !== '' && !TLS_VERSIONS.has(version))
    return flags.error(
      'tls-version',
      `"${version}" is no TLS version. Use VersionTLS12 or VersionTLS13.`,
      'tls-min-version',
    );
  const suite = flags.list('cipher-suites').find((name) => !SECURE_CIPHER_SUITES.has(name));
  return suite === undefined
    ? null
    : flags.error('tls-cipher', `"${suite}" is unknown, or too weak to be allowed.`, 'cipher-suites');
}

/** util.ParseLabels: pairs with one `=` each; asked for only with the lease controller on. */
function leases(flags: FlagReader): ClusterError | null {
  if (flags.get('enable-lease-controller') !== true) return null;
  const wrong = flags
    .text('lease-label')
    .split(',')
    .find((item) => item.split('=').length !== 2);
  return wrong === undefined
    ? null
    : flags.error(
        'konnectivity-lease-label',
        `--lease-label must be key=value pairs, not "${wrong}".`,
        'lease-label',
      );
}

function timeouts(flags: FlagReader): ClusterError | null {
  const wrong = ['graceful-shutdown-timeout', 'backend-dial-timeout'].find(
    (name) => (parseGoDuration(flags.text(name)) ?? 0) < 0,
  );
  return wrong === undefined ? null : flags.error('negative', `--${wrong} cannot be negative.`, wrong);
}
