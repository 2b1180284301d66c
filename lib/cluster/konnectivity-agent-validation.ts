import type { FlagReader } from './flag-reader';
import type { HostFiles } from './host-files';
import { parseGoDuration } from './parse-go-duration';
import { parseQuery } from './parse-query';
import type { ClusterError } from './refusal';

const IDENTIFIERS = ['ipv4', 'ipv6', 'cidr', 'host', 'default-route'];
const COUNT_SOURCES = ['', 'default', 'max'];

/** The first thing that proxy-agent's option check refuses (GrpcProxyAgentOptions.Validate of apiserver-network-proxy 0.36), or null. */
export function validateKonnectivityAgent(flags: FlagReader, host: HostFiles): ClusterError | null {
  return (
    there(flags, host, 'agent-key') ??
    alone(flags, 'agent-key', 'agent-cert') ??
    there(flags, host, 'agent-cert') ??
    alone(flags, 'agent-cert', 'agent-key') ??
    there(flags, host, 'ca-cert') ??
    numbers(flags) ??
    (flags.get('enable-contention-profiling') === true && flags.get('enable-profiling') !== true
      ? flags.error(
          'contention-profiling',
          '--enable-contention-profiling needs --enable-profiling.',
          'enable-contention-profiling',
        )
      : null) ??
    intervals(flags) ??
    there(flags, host, 'service-account-token-path') ??
    identifiers(flags) ??
    countSource(flags)
  );
}

function there(flags: FlagReader, host: HostFiles, name: string): ClusterError | null {
  const path = flags.text(name);
  return path !== '' && host.look(path).state === 'absent' && host.under(path).length === 0
    ? flags.error('file-missing', `--${name} names ${path}, which does not exist.`, name)
    : null;
}

function alone(flags: FlagReader, has: string, lacks: string): ClusterError | null {
  return flags.text(has) !== '' && flags.text(lacks) === ''
    ? flags.error('key-pair', `--${has} is set without --${lacks}; they go together.`, has)
    : null;
}

function numbers(flags: FlagReader): ClusterError | null {
  const wrong = ['proxy-server-port', 'health-server-port', 'admin-server-port', 'xfr-channel-size'].find(
    (name) => Number(flags.get(name)) <= 0,
  );
  return wrong === undefined
    ? null
    : flags.error(
        wrong === 'xfr-channel-size' ? 'channel-size' : 'konnectivity-port',
        `--${wrong} must be above 0; it is ${String(flags.get(wrong))}.`,
        wrong,
      );
}

function intervals(flags: FlagReader): ClusterError | null {
  const nanoseconds = (name: string) => parseGoDuration(flags.text(name)) ?? 0;
  return nanoseconds('sync-interval') > nanoseconds('sync-interval-cap')
    ? flags.error(
        'konnectivity-sync-interval',
        '--sync-interval must not be longer than --sync-interval-cap.',
        flags.given('sync-interval') ? 'sync-interval' : 'sync-interval-cap',
      )
    : null;
}

function identifiers(flags: FlagReader): ClusterError | null {
  const keys = parseQuery(flags.text('agent-identifiers'));
  const wrong = keys?.find((key) => !IDENTIFIERS.includes(key));
  if (keys !== null && wrong === undefined) return null;
  return flags.error(
    'konnectivity-identifiers',
    `--agent-identifiers must look like host=node1&ipv4=10.0.0.1, with ${IDENTIFIERS.join(', ')}${wrong === undefined ? '' : `; "${wrong}" is none of them`}.`,
    'agent-identifiers',
  );
}

function countSource(flags: FlagReader): ClusterError | null {
  const source = flags.text('server-count-source');
  return COUNT_SOURCES.includes(source)
    ? null
    : flags.error(
        'konnectivity-count-source',
        `--server-count-source must be default or max, not "${source}".`,
        'server-count-source',
      );
}
