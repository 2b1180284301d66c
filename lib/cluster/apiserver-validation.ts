import { ADMISSION_PLUGINS } from './admission-plugins';
import type { FlagReader } from './flag-reader';
import { parseGoDuration } from './parse-go-duration';
import type { ClusterError } from './refusal';

const MODES = ['AlwaysAllow', 'AlwaysDeny', 'ABAC', 'Webhook', 'RBAC', 'Node'];
const OIDC = [
  'oidc-issuer-url',
  'oidc-client-id',
  'oidc-username-claim',
  'oidc-username-prefix',
  'oidc-groups-claim',
  'oidc-groups-prefix',
  'oidc-signing-algs',
  'oidc-required-claim',
  'oidc-ca-file',
];
const HSTS = /^(max-age=.*|includeSubDomains|preload)$/;
const NOT_NEGATIVE = [
  'max-requests-inflight',
  'max-mutating-requests-inflight',
  'min-request-timeout',
  'request-timeout',
];

/** Completion: what kube-apiserver refuses before it validates its options. */
export function completeApiserver(flags: FlagReader): ClusterError[] {
  const errors: ClusterError[] = [];
  if (
    flags.text('service-account-signing-key-file') !== '' &&
    flags.text('service-account-signing-endpoint') !== ''
  )
    errors.push(
      flags.error(
        'sa-signing-both',
        '--service-account-signing-key-file and --service-account-signing-endpoint exclude each other.',
        'service-account-signing-endpoint',
      ),
    );
  const longest = parseGoDuration(flags.text('service-account-max-token-expiration')) ?? 0;
  if (longest !== 0 && (longest < 3.6e12 || longest > 2 ** 32 * 1e9))
    errors.push(
      flags.error(
        'sa-max-expiration',
        '--service-account-max-token-expiration must lie between 1h and 2^32 seconds.',
        'service-account-max-token-expiration',
      ),
    );
  return errors;
}

/** Everything that kube-apiserver 1.36 checks about its options at once (facts/semantics.md section 6). */
export function validateApiserver(flags: FlagReader): ClusterError[] {
  const errors: ClusterError[] = [];
  const add = (id: string, message: string, name: string | null) => {
    errors.push(flags.error(id, message, name));
  };
  if (flags.list('etcd-servers').length === 0)
    add('etcd-servers-missing', '--etcd-servers must be set.', null);
  for (const name of ['secure-port', 'kubelet-port']) {
    const port = Number(flags.get(name));
    if (name === 'secure-port' && (port < 1 || port > 65535))
      add('port-range', `--${name} must be between 1 and 65535.`, name);
  }
  for (const name of NOT_NEGATIVE) {
    const value = flags.get(name);
    if ((typeof value === 'number' ? value : (parseGoDuration(String(value)) ?? 0)) < 0)
      add('negative', `--${name} cannot be negative.`, name);
  }
  for (const item of flags.list('strict-transport-security-directives'))
    if (!HSTS.test(item))
      add(
        'hsts',
        `"${item}" is no HSTS directive; use max-age=…, includeSubDomains or preload.`,
        'strict-transport-security-directives',
      );
  for (const item of flags.list('cors-allowed-origins'))
    if (!pinned(item))
      add(
        'cors',
        `"${item}" must be a regular expression that pins the start (^ or //) and the end ($ or :) of the host.`,
        'cors-allowed-origins',
      );
  serviceAccounts(flags, add);
  authorization(flags, add);
  admission(flags, add);
  requestHeader(flags, add);
  const oidc = OIDC.find((name) => flags.given(name));
  if (oidc !== undefined && (flags.text('oidc-issuer-url') === '') !== (flags.text('oidc-client-id') === ''))
    add('oidc-incomplete', '--oidc-issuer-url and --oidc-client-id must be set together.', oidc);
  else if (
    oidc !== undefined &&
    flags.text('oidc-issuer-url') === '' &&
    OIDC.slice(2).some((name) => flags.given(name))
  )
    add('oidc-incomplete', 'OIDC flags need --oidc-issuer-url and --oidc-client-id.', oidc);
  if (oidc !== undefined && flags.text('authentication-config') !== '')
    add('oidc-and-file', '--authentication-config and --oidc-* flags exclude each other.', oidc);
  return errors;
}

type Add = (id: string, message: string, name: string | null) => void;

/** The checks of cors-allowed-origins: the expression must compile and pin both ends of the host. */
function pinned(pattern: string): boolean {
  try {
    new RegExp(pattern);
  } catch {
    return false;
  }
  return /^(\^|\(\?i\)\^?|.*\/\/)/.test(pattern) && /(\$|:)/.test(pattern.replace(/https?:/g, ''));
}

function serviceAccounts(flags: FlagReader, add: Add): void {
  const issuers = flags.list('service-account-issuer');
  if (issuers.length === 0) add('sa-issuer-missing', '--service-account-issuer must be set.', null);
  const seen = new Set<string>();
  for (const issuer of issuers) {
    if (issuer === '')
      add('sa-issuer-empty', '--service-account-issuer cannot be empty.', 'service-account-issuer');
    else if (seen.has(issuer))
      add('sa-issuer-repeated', `The issuer ${issuer} is given twice.`, 'service-account-issuer');
    else if (issuer.includes(':') && !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(issuer))
      add('sa-issuer-url', `"${issuer}" is no URL.`, 'service-account-issuer');
    seen.add(issuer);
  }
  const endpoint = flags.text('service-account-signing-endpoint');
  const keys = flags.list('service-account-key-file');
  if (keys.length === 0 && endpoint === '')
    add('sa-key-missing', '--service-account-key-file must be set.', null);
  if (keys.length > 0 && endpoint !== '')
    add(
      'sa-key-and-endpoint',
      '--service-account-key-file and --service-account-signing-endpoint exclude each other.',
      'service-account-key-file',
    );
  if (flags.text('service-account-signing-key-file') === '' && endpoint === '')
    add('sa-signing-missing', '--service-account-signing-key-file must be set.', null);
  const uri = flags.text('service-account-jwks-uri');
  if (uri !== '' && !uri.startsWith('https://'))
    add('sa-jwks-uri', '--service-account-jwks-uri must be an https:// URL.', 'service-account-jwks-uri');
}

function authorization(flags: FlagReader, add: Add): void {
  const modes = flags.list('authorization-mode');
  const webhook = ['config-file', 'version', 'cache-authorized-ttl', 'cache-unauthorized-ttl'].map(
    (end) => `authorization-webhook-${end}`,
  );
  if (flags.text('authorization-config') !== '') {
    const clash = ['authorization-mode', ...webhook].find((name) => flags.given(name));
    if (clash !== undefined)
      add('authz-config-and-flags', `--authorization-config cannot stand beside --${clash}.`, clash);
    return;
  }
  const effective = modes.length === 0 ? ['AlwaysAllow'] : modes;
  const seen = new Set<string>();
  for (const mode of effective) {
    if (!MODES.includes(mode))
      add(
        'authz-mode',
        `"${mode}" is no authorization mode. Names are exact: ${MODES.join(', ')}.`,
        'authorization-mode',
      );
    else if (seen.has(mode))
      add(
        'authz-mode-repeated',
        `${mode} is there twice; lists of several --authorization-mode add up.`,
        'authorization-mode',
      );
    seen.add(mode);
  }
  const policy = flags.text('authorization-policy-file');
  const hook = flags.text('authorization-webhook-config-file');
  if (seen.has('ABAC') && policy === '')
    add('authz-abac-file', 'Mode ABAC needs --authorization-policy-file.', 'authorization-mode');
  if (seen.has('Webhook') && hook === '')
    add(
      'authz-webhook-file',
      'Mode Webhook needs --authorization-webhook-config-file.',
      'authorization-mode',
    );
  if (!seen.has('ABAC') && policy !== '')
    add(
      'authz-file-without-mode',
      '--authorization-policy-file needs mode ABAC.',
      'authorization-policy-file',
    );
  if (!seen.has('Webhook') && hook !== '')
    add(
      'authz-file-without-mode',
      '--authorization-webhook-config-file needs mode Webhook.',
      'authorization-webhook-config-file',
    );
}

function admission(flags: FlagReader, add: Add): void {
  const known = new Set(ADMISSION_PLUGINS.map(({ name }) => name));
  const on = flags.list('enable-admission-plugins');
  const off = flags.list('disable-admission-plugins');
  for (const [name, plugins] of [
    ['enable-admission-plugins', on],
    ['disable-admission-plugins', off],
    ['admission-control', flags.list('admission-control')],
  ] as const)
    for (const plugin of plugins)
      if (!known.has(plugin)) add('admission-unknown', `"${plugin}" is no admission plugin.`, name);
  const both = on.find((plugin) => off.includes(plugin));
  if (both !== undefined)
    add('admission-both', `${both} is both enabled and disabled.`, 'disable-admission-plugins');
  if (flags.list('admission-control').length > 0 && on.length + off.length > 0)
    add(
      'admission-old-and-new',
      '--admission-control excludes the enable and disable lists.',
      'admission-control',
    );
}

function requestHeader(flags: FlagReader, add: Add): void {
  for (const end of [
    'username-headers',
    'uid-headers',
    'group-headers',
    'extra-headers-prefix',
    'allowed-names',
  ]) {
    const name = `requestheader-${end}`;
    if (flags.list(name).some((item) => item.trim() === ''))
      add('requestheader-blank', `--${name} has an empty item.`, name);
  }
  const uid = flags.list('requestheader-uid-headers');
  if (uid.length > 0 && !uid.some((item) => item.toLowerCase() === 'x-remote-uid'))
    add(
      'requestheader-uid',
      '--requestheader-uid-headers must contain X-Remote-Uid.',
      'requestheader-uid-headers',
    );
  const ca = flags.text('requestheader-client-ca-file');
  if (
    ca !== '' &&
    ca === flags.text('client-ca-file') &&
    flags.list('requestheader-allowed-names').length === 0
  )
    add(
      'requestheader-same-ca',
      'The front-proxy CA is also the client CA: --requestheader-allowed-names must be set, or any client could pose as the front proxy.',
      'requestheader-client-ca-file',
    );
}
