import type { AuthenticationConfiguration } from '../authentication-configuration';
import { fileProblem, type PemKind } from '../file-problem';
import type { FlagReader } from '../flag-reader';
import type { HostFiles } from '../host-files';
import { checkJwtAuthenticator } from '../jwt-authenticator';
import { webhookKubeconfigProblem } from '../kubeconfig/webhook-kubeconfig-problem';
import { type NamedFile, namedFile } from '../named-file';
import type { ClusterError, Stage } from '../refusal';
import { refusalOf } from '../refusal-of';

type Refused = { stage: Stage; errors: readonly ClusterError[] };

const ALGORITHMS = ['RS', 'ES', 'PS'].flatMap((kind) =>
  ['256', '384', '512'].map((size) => `${kind}${size}`),
);

/** BuiltInAuthenticationOptions.ApplyTo: the structured file and the flag beside it, then every file that the flags name. */
export function applyAuthentication(
  flags: FlagReader,
  host: HostFiles,
  named: NamedFile,
  read: AuthenticationConfiguration | null,
): Refused {
  if (named.problem !== null) return { stage: 'config', errors: [named.problem] };
  if (read !== null) {
    const { outcome } = read;
    if (!outcome.starts && outcome.errors.some(({ id }) => !VALIDATED.test(id))) return outcome;
    if (read.anonymous !== null && flags.given('anonymous-auth'))
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
  const found = (name: string, kind: PemKind) => fileProblem(flags, name, flags.text(name), kind, host);
  const files = [
    found('client-ca-file', 'certificate'),
    found('requestheader-client-ca-file', 'certificate'),
    found('token-auth-file', 'any'),
    found('oidc-ca-file', 'certificate'),
    ...flags
      .list('service-account-key-file')
      .map((path) =>
        path === ''
          ? flags.error(
              'file-missing',
              '--service-account-key-file must not be empty.',
              'service-account-key-file',
            )
          : fileProblem(flags, 'service-account-key-file', path, 'key', host),
      ),
    found('service-account-signing-key-file', 'private-key'),
  ].filter((error) => error !== null);
  if (files.length > 0) return { stage: 'config', errors: files };
  const rules = [...oidc(flags), ...tokens(flags, host)];
  if (rules.length > 0) return { stage: 'validation', errors: rules };
  const hook = webhookKubeconfigProblem(flags, 'authentication-token-webhook-config-file', host);
  return hook ?? refusalAsStep();
}

/** Ids of the file that come from validation, not from decoding: the flag conflict is found between the two. */
const VALIDATED = /^(jwt-|anonymous-)/;

function refusalAsStep(): Refused {
  const outcome = refusalOf('config', []);
  return { stage: 'config', errors: outcome.errors };
}

/** The --oidc-* flags make one JWT authenticator, which is checked like one of the file. */
function oidc(flags: FlagReader): ClusterError[] {
  const url = flags.text('oidc-issuer-url');
  if (url === '') return [];
  const errors: ClusterError[] = [];
  checkJwtAuthenticator(
    {
      issuer: { url, audiences: [flags.text('oidc-client-id')] },
      claimMappings: { username: { claim: flags.text('oidc-username-claim') || 'sub', prefix: '' } },
    },
    flags.list('service-account-issuer'),
    (id, message) => errors.push(flags.error(id, message, 'oidc-issuer-url')),
  );
  const wrong = flags.list('oidc-signing-algs').find((name) => !ALGORITHMS.includes(name));
  if (wrong !== undefined)
    errors.push(
      flags.error(
        'oidc-algorithm',
        `"${wrong}" must be one of ${ALGORITHMS.join(', ')}.`,
        'oidc-signing-algs',
      ),
    );
  return errors;
}

/** tokenfile.NewCSV: at least token, user and uid on each line. */
function tokens(flags: FlagReader, host: HostFiles): ClusterError[] {
  const { text } = namedFile(flags, 'token-auth-file', host);
  const short = (text ?? '').split(/\r?\n/).find((line) => line !== '' && line.split(',').length < 3);
  return short === undefined
    ? []
    : [
        flags.error(
          'token-file',
          'Each line of the token file needs a token, a user name and a user id, with commas between.',
          'token-auth-file',
        ),
      ];
}
