import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { parseGoUrl } from '../parse-go-url';
import type { AddError } from './add-error';
import type { ApiserverInput } from './apiserver-input';

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

/** The minor since which the TLS key no longer stands in for --service-account-key-file (facts/kubernetes.md section 2). */
const TLS_KEY_GONE = 31;

/** BuiltInAuthenticationOptions.Validate (pkg/kubeapiserver/options/authentication.go): service accounts, OIDC, front proxy. */
export function validateAuthentication(
  { flags, host, minor }: Pick<ApiserverInput, 'flags' | 'host' | 'minor'>,
  add: AddError,
): void {
  serviceAccounts(flags, minor, add);
  oidc(flags, add);
  requestHeader(flags, host, add);
}

function serviceAccounts(flags: FlagReader, minor: number, add: AddError): void {
  const issuers = flags.list('service-account-issuer');
  if (issuers.length === 0) add('sa-issuer-missing', '--service-account-issuer must be set.', null);
  const seen = new Set<string>();
  for (const issuer of issuers) {
    if (issuer.includes(':') && parseGoUrl(issuer) === null)
      add('sa-issuer-url', `"${issuer}" is no URL.`, 'service-account-issuer');
    else if (issuer === '')
      add('sa-issuer-empty', '--service-account-issuer cannot be empty.', 'service-account-issuer');
    else if (seen.has(issuer))
      add('sa-issuer-repeated', `The issuer ${issuer} is given twice.`, 'service-account-issuer');
    seen.add(issuer);
  }
  const endpoint = flags.text('service-account-signing-endpoint');
  const keys = flags.list('service-account-key-file');
  const standsIn = minor < TLS_KEY_GONE && flags.text('tls-private-key-file') !== '';
  if (keys.length === 0 && endpoint === '' && !standsIn)
    add('sa-key-missing', '--service-account-key-file must be set.', null);
  if (keys.length > 0 && endpoint !== '')
    add(
      'sa-key-and-endpoint',
      '--service-account-key-file and --service-account-signing-endpoint exclude each other.',
      'service-account-key-file',
    );
  const uri = flags.text('service-account-jwks-uri');
  if (uri !== '' && parseGoUrl(uri)?.scheme !== 'https')
    add('sa-jwks-uri', '--service-account-jwks-uri must be an https:// URL.', 'service-account-jwks-uri');
}

/** Any oidc flag that was given, even empty, asks for the issuer and the client together, and excludes the file. */
function oidc(flags: FlagReader, add: AddError): void {
  const given = OIDC.find((name) => flags.given(name));
  if (given === undefined) return;
  if (flags.text('oidc-issuer-url') === '' || flags.text('oidc-client-id') === '')
    add('oidc-incomplete', '--oidc-* flags need --oidc-issuer-url and --oidc-client-id together.', given);
  if (flags.text('authentication-config') !== '')
    add('oidc-and-file', '--authentication-config and --oidc-* flags exclude each other.', given);
}

function requestHeader(flags: FlagReader, host: HostFiles, add: AddError): void {
  const names = ['username-headers', 'uid-headers', 'group-headers', 'extra-headers-prefix', 'allowed-names'];
  for (const name of names.map((end) => `requestheader-${end}`))
    if (flags.list(name).some((item) => item.trim() === ''))
      add('requestheader-blank', `--${name} has an empty item.`, name);
  const uid = flags.list('requestheader-uid-headers');
  if (uid.length > 0 && !uid.some((item) => item.toLowerCase() === 'x-remote-uid'))
    add(
      'requestheader-uid',
      '--requestheader-uid-headers must contain X-Remote-Uid.',
      'requestheader-uid-headers',
    );
  const [front, ca] = [flags.text('requestheader-client-ca-file'), flags.text('client-ca-file')];
  const same = front !== '' && (front === ca || sameText(host, front, ca));
  if (same && flags.list('requestheader-allowed-names').length === 0)
    add(
      'requestheader-same-ca',
      'The front-proxy CA is also the client CA: --requestheader-allowed-names must be set, or any client could pose as the front proxy.',
      'requestheader-client-ca-file',
    );
}

/** Whether two files are known to share a certificate: the real check compares each certificate of the bundles. */
function sameText(host: HostFiles, one: string, other: string): boolean {
  const [a, b] = [host.look(one), host.look(other)];
  if (a.state !== 'text' || b.state !== 'text') return false;
  const blocks = (text: string) =>
    [...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END/g)].map(([, body = '']) =>
      body.replace(/\s/g, ''),
    );
  const known = new Set(blocks(a.text));
  return blocks(b.text).some((block) => block !== '' && known.has(block));
}
