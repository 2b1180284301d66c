import { ADMISSION_PLUGINS } from './admission-plugins';
import { completeApiserver, validateApiserver } from './apiserver-validation';
import {
  type AuthenticationConfiguration,
  readAuthenticationConfiguration,
} from './authentication-configuration';
import {
  type AuthorizationConfiguration,
  readAuthorizationConfiguration,
} from './authorization-configuration';
import type { ComponentReport } from './component-report';
import { APISERVER_FLAGS } from './data/apiserver-flags';
import { APISERVER_FLAGS_REMOVED } from './data/apiserver-flags-removed';
import { type EgressSelector, readEgressSelector } from './egress-selector';
import { fileProblem, type PemKind } from './file-problem';
import { firstRefusal } from './first-refusal';
import { type FlagReader, flagReader } from './flag-reader';
import { gateProblems } from './gate-problems';
import type { HostFiles } from './host-files';
import type { ComponentSource } from './parse-cluster';
import { type FlagSet, parseFlags } from './parse-flags';
import { parseGoBool } from './parse-go-bool';
import type { ClusterError, Outcome, Stage } from './refusal';
import { strayArgument } from './stray-argument';
import { CIPHER_SUITES, TLS_VERSIONS } from './tls-names';

const SET: FlagSet = {
  program: 'kube-apiserver',
  rows: APISERVER_FLAGS,
  removed: APISERVER_FLAGS_REMOVED,
  underscores: true,
};

type Files = {
  egress: EgressSelector | null;
  authentication: AuthenticationConfiguration | null;
  authorization: AuthorizationConfiguration | null;
};

/** What kube-apiserver makes of its command line and the files that it names, in the order of its start-up. Nothing throws. */
export function computeApiserver(source: ComponentSource, host: HostFiles): ComponentReport {
  const parsed = parseFlags(source.argv.argv, SET);
  const flags = flagReader(parsed, SET, source.file, source.argv.argv[0]?.range ?? null);
  const files: Files = { egress: null, authentication: null, authorization: null };
  const manifest = source.error === null ? [] : [source.error];
  const help: ClusterError[] =
    parsed.help || flags.get('version') !== false
      ? [flags.error('flag-help', 'With --help or --version it prints and exits.', 'version')]
      : [];
  const step = (stage: Stage, errors: () => readonly (ClusterError | null)[]) => () => ({
    stage,
    errors: errors().filter((error) => error !== null),
  });
  const file = (name: string, kind: PemKind) => fileProblem(flags, name, flags.text(name), kind, host);
  const outcome = firstRefusal([
    step('config', () => manifest),
    step('flags', () => [...parsed.errors, ...help, strayArgument(parsed, true), ...gates(flags)]),
    step('validation', () => completeApiserver(flags)),
    step('validation', () => validateApiserver(flags)),
    step('config', () => [serving(flags)]),
    step('config', () => [file('tls-cert-file', 'certificate'), file('tls-private-key-file', 'private-key')]),
    step('validation', () => tls(flags)),
    step('validation', () => runtimeConfig(flags)),
    () => egress(flags, host, files),
    step('config', () => [
      file('tracing-config-file', 'any'),
      readable(flags, 'tracing-config-file', host, [
        'apiserver.config.k8s.io/v1alpha1',
        'apiserver.config.k8s.io/v1beta1',
        'apiserver.config.k8s.io/v1',
      ]),
    ]),
    step('config', () => [
      file('encryption-provider-config', 'any'),
      readable(flags, 'encryption-provider-config', host, ['apiserver.config.k8s.io/v1']),
    ]),
    () => authentication(flags, host, files),
    () => authorization(flags, host, files),
    step('config', () => [
      file('audit-policy-file', 'any'),
      readable(flags, 'audit-policy-file', host, ['audit.k8s.io/v1']),
      file('audit-webhook-config-file', 'any'),
    ]),
    step('config', () => [file('peer-ca-file', 'certificate')]),
    step('config', () => [
      file('admission-control-config-file', 'any'),
      readable(flags, 'admission-control-config-file', host, [
        'apiserver.config.k8s.io/v1',
        'apiserver.config.k8s.io/v1alpha1',
      ]),
    ]),
    step('validation', () => [rateLimit(flags)]),
    step('config', () => [
      file('kubelet-certificate-authority', 'certificate'),
      ...pair(flags, 'kubelet-client-certificate', 'kubelet-client-key', file),
    ]),
    step('config', () => pair(flags, 'proxy-client-cert-file', 'proxy-client-key-file', file)),
    step('validation', () => [etcdPair(flags)]),
    step('config', () => [
      file('etcd-cafile', 'certificate'),
      file('etcd-certfile', 'certificate'),
      file('etcd-keyfile', 'private-key'),
    ]),
  ]);
  return {
    component: 'kube-apiserver',
    file: source.file,
    outcome,
    effective: flags.effective(),
    derived: derive(flags, files),
  };
}

/** ComponentGlobalsRegistry.Set: `component:Gate=bool`, the component `kube` or left out, but not both ways at once. */
function gates(flags: FlagReader): ClusterError[] {
  const error = (id: string, message: string) => flags.error(id, message, 'feature-gates');
  const set = new Map<string, boolean>();
  const prefixes = new Set<string>();
  for (const item of flags.list('feature-gates')) {
    const colon = item.indexOf(':');
    const prefix = item.slice(0, colon);
    const [name = '', value] = item.slice(colon + 1).split(/=(.*)/s);
    prefixes.add(prefix);
    if (prefix !== '' && prefix !== 'kube')
      return [error('gate-component', `"${prefix}" is no component with feature gates; use kube.`)];
    const on = value === undefined ? null : parseGoBool(value.trim());
    if (on === null) return [error('gate-value', `Write ${name.trim()}=true or ${name.trim()}=false.`)];
    set.set(name.trim(), on);
  }
  if (prefixes.has('') && prefixes.has('kube'))
    return [error('gate-mixed', 'Write kube: before every feature gate or before none.')];
  return gateProblems(set).map(({ id, message }) => error(id, message));
}

function serving(flags: FlagReader): ClusterError | null {
  if (flags.text('tls-cert-file') === '' && flags.text('tls-private-key-file') !== '')
    return flags.error(
      'serving-pair',
      '--tls-private-key-file is set without --tls-cert-file.',
      'tls-private-key-file',
    );
  return flags.text('tls-cert-file') !== '' && flags.text('tls-private-key-file') === ''
    ? flags.error('serving-pair', '--tls-cert-file is set without --tls-private-key-file.', 'tls-cert-file')
    : null;
}

function tls(flags: FlagReader): ClusterError[] {
  const errors: ClusterError[] = [];
  const version = flags.text('tls-min-version');
  if (version !== '' && !TLS_VERSIONS.has(version))
    errors.push(
      flags.error(
        'tls-version',
        `"${version}" is no TLS version. Use VersionTLS12 or VersionTLS13.`,
        'tls-min-version',
      ),
    );
  for (const name of flags.list('tls-cipher-suites'))
    if (!CIPHER_SUITES.has(name))
      errors.push(
        flags.error('tls-cipher', `"${name}" is no cipher suite that Go knows.`, 'tls-cipher-suites'),
      );
  for (const curve of flags.list('tls-curve-preferences'))
    if (![23, 24, 25, 29, 4587, 4588, 4589].includes(Number(curve)))
      errors.push(flags.error('tls-curve', `Curve ${curve} is not known to Go.`, 'tls-curve-preferences'));
  return errors;
}

function runtimeConfig(flags: FlagReader): ClusterError[] {
  const value = flags.get('runtime-config');
  return Object.entries(value !== null && typeof value === 'object' ? value : {})
    .filter(([key, text]) => (text !== '' || key.startsWith('api/')) && parseGoBool(String(text)) === null)
    .map(([key, text]) =>
      flags.error(
        'runtime-config',
        `--runtime-config ${key}=${String(text)} must be true or false.`,
        'runtime-config',
      ),
    );
}

function egress(
  flags: FlagReader,
  host: HostFiles,
  files: Files,
): { stage: Stage; errors: readonly ClusterError[] } {
  const name = 'egress-selector-config-file';
  const missing = fileProblem(flags, name, flags.text(name), 'any', host);
  if (missing !== null) return { stage: 'config', errors: [missing] };
  const look = host.look(flags.text(name));
  if (flags.text(name) === '' || look.state !== 'text') return { stage: 'config', errors: [] };
  files.egress = readEgressSelector(look.text, host.key(flags.text(name)), host);
  return asStep(files.egress.outcome);
}

function asStep(outcome: Outcome): { stage: Stage; errors: readonly ClusterError[] } {
  return outcome.starts ? { stage: 'config', errors: [] } : outcome;
}

function authentication(
  flags: FlagReader,
  host: HostFiles,
  files: Files,
): { stage: Stage; errors: readonly ClusterError[] } {
  const name = 'authentication-config';
  const found = (wanted: string, kind: PemKind) => fileProblem(flags, wanted, flags.text(wanted), kind, host);
  const missing = found(name, 'any');
  if (missing !== null) return { stage: 'config', errors: [missing] };
  const look = host.look(flags.text(name));
  if (flags.text(name) !== '' && look.state === 'text') {
    files.authentication = readAuthenticationConfiguration(look.text, host.key(flags.text(name)));
    const outcome = files.authentication.outcome;
    if (!outcome.starts && outcome.stage === 'config') return outcome;
    if (files.authentication.anonymous !== null && flags.given('anonymous-auth'))
      return {
        stage: 'validation',
        errors: [
          flags.error(
            'anonymous-twice',
            '--anonymous-auth cannot be given when the authentication configuration has an anonymous block.',
            'anonymous-auth',
          ),
        ],
      };
    if (!outcome.starts) return outcome;
  }
  const errors = [
    found('client-ca-file', 'certificate'),
    found('requestheader-client-ca-file', 'certificate'),
    found('token-auth-file', 'any'),
    found('authentication-token-webhook-config-file', 'any'),
    found('oidc-ca-file', 'certificate'),
    ...flags
      .list('service-account-key-file')
      .map((path) => fileProblem(flags, 'service-account-key-file', path, 'key', host)),
    found('service-account-signing-key-file', 'private-key'),
  ];
  return { stage: 'config', errors: errors.filter((error) => error !== null) };
}

function authorization(
  flags: FlagReader,
  host: HostFiles,
  files: Files,
): { stage: Stage; errors: readonly ClusterError[] } {
  const path = flags.text('authorization-config');
  const missing = [
    'authorization-config',
    'authorization-policy-file',
    'authorization-webhook-config-file',
  ].flatMap((name) => fileProblem(flags, name, flags.text(name), 'any', host) ?? []);
  if (missing.length > 0) return { stage: path === '' ? 'config' : 'validation', errors: missing };
  const look = host.look(path);
  if (path === '' || look.state !== 'text') return { stage: 'config', errors: [] };
  files.authorization = readAuthorizationConfiguration(look.text, host.key(path), host);
  return asStep(files.authorization.outcome);
}

/** A structured file that is only checked for being one: a mapping with an apiVersion and kind that its reader knows. */
function readable(
  flags: FlagReader,
  name: string,
  host: HostFiles,
  versions: readonly string[],
): ClusterError | null {
  const look = host.look(flags.text(name));
  if (flags.text(name) === '' || look.state !== 'text') return null;
  const version =
    /^["']?apiVersion["']?\s*:\s*["']?([\w./-]+)/m.exec(look.text)?.[1] ??
    /"apiVersion"\s*:\s*"([^"]+)"/.exec(look.text)?.[1];
  return version !== undefined && versions.includes(version)
    ? null
    : flags.error(
        'file-content',
        `--${name} names a file whose apiVersion is not ${versions.join(' or ')}.`,
        name,
      );
}

function rateLimit(flags: FlagReader): ClusterError | null {
  return flags.list('enable-admission-plugins').includes('EventRateLimit') &&
    flags.text('admission-control-config-file') === ''
    ? flags.error(
        'event-rate-limit',
        'EventRateLimit needs limits from --admission-control-config-file.',
        'enable-admission-plugins',
      )
    : null;
}

function pair(
  flags: FlagReader,
  cert: string,
  key: string,
  file: (name: string, kind: PemKind) => ClusterError | null,
): (ClusterError | null)[] {
  return flags.text(cert) === '' || flags.text(key) === ''
    ? []
    : [file(cert, 'certificate'), file(key, 'private-key')];
}

function etcdPair(flags: FlagReader): ClusterError | null {
  const cert = flags.text('etcd-certfile');
  const key = flags.text('etcd-keyfile');
  return (cert === '') === (key === '')
    ? null
    : flags.error(
        'etcd-pair',
        '--etcd-certfile and --etcd-keyfile must be set together.',
        cert === '' ? 'etcd-keyfile' : 'etcd-certfile',
      );
}

function derive(flags: FlagReader, files: Files): Record<string, unknown> {
  const configured = flags.text('authorization-config') !== '';
  const given = flags.list('authorization-mode');
  const modes = configured ? [] : given.length === 0 ? ['AlwaysAllow'] : given;
  const flagInForce = flags.get('anonymous-auth') === true && !modes.includes('AlwaysAllow');
  const on = flags.list('enable-admission-plugins');
  const off = flags.list('disable-admission-plugins');
  const only = flags.list('admission-control');
  const dir = flags.text('cert-dir');
  const ca = flags.text('kubelet-certificate-authority');
  const front = flags.text('requestheader-client-ca-file');
  const orNull = (items: readonly string[]) => (items.length === 0 ? null : items);
  const oidc = flags.text('oidc-issuer-url');
  return {
    anonymousFlagInForce: flagInForce,
    anonymous: files.authentication?.anonymous ?? { enabled: flagInForce, conditionPaths: [] },
    authorizationModes: modes,
    authorizers:
      files.authorization?.authorizers ??
      modes.map((type) =>
        type === 'Webhook'
          ? { type, name: 'default', connection: 'KubeConfigFile', failurePolicy: 'NoOpinion' }
          : { type, name: type.toLowerCase() },
      ),
    admissionPluginsEnabled: ADMISSION_PLUGINS.filter(({ name, on: byDefault }) =>
      only.length > 0 ? only.includes(name) : on.includes(name) || (byDefault && !off.includes(name)),
    ).map(({ name }) => name),
    apiAudiences:
      flags.list('api-audiences').length > 0
        ? flags.list('api-audiences')
        : flags.list('service-account-issuer'),
    bootstrapToken: flags.get('enable-bootstrap-token-auth'),
    clientCA: flags.text('client-ca-file') !== '',
    egressSelections: files.egress?.selections,
    egressDialers: files.egress?.dialers ?? null,
    kubeletClient: {
      caFile: ca,
      certFile: flags.text('kubelet-client-certificate'),
      keyFile: flags.text('kubelet-client-key'),
      preferredAddressTypes: flags.list('kubelet-preferred-address-types'),
      timeout: flags.text('kubelet-timeout'),
      verifiesServerCertificate: ca !== '',
    },
    serving: {
      bindAddress: flags.text('bind-address'),
      port: flags.get('secure-port'),
      certFile: flags.text('tls-cert-file') || `${dir}/apiserver.crt`,
      keyFile: flags.text('tls-private-key-file') || `${dir}/apiserver.key`,
      minTLS: TLS_VERSIONS.get(flags.text('tls-min-version')) ?? '1.2',
      cipherSuitesConfigured: flags.list('tls-cipher-suites').length,
      disableHTTP2: flags.get('disable-http2-serving'),
    },
    etcd: {
      servers: flags.list('etcd-servers'),
      cafile: flags.text('etcd-cafile'),
      certfile: flags.text('etcd-certfile'),
      keyfile: flags.text('etcd-keyfile'),
    },
    requestHeader:
      front === ''
        ? null
        : {
            allowedNames: orNull(flags.list('requestheader-allowed-names')),
            groupHeaders: orNull(flags.list('requestheader-group-headers')),
            usernameHeaders: orNull(flags.list('requestheader-username-headers')),
          },
    jwtIssuers: files.authentication?.jwtIssuers ?? (oidc === '' ? [] : [oidc]),
    tokenAuthFile: flags.text('token-auth-file'),
    webhookTokenAuthn: flags.text('authentication-token-webhook-config-file'),
  };
}
