import { asRecord } from './as-record';
import type { Shape } from './decode';
import { checkJwtAuthenticator } from './jwt-authenticator';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';
import { refusalOf } from './refusal-of';

export type AuthenticationConfiguration = {
  outcome: Outcome;
  /** Null: the file says nothing about anonymous requests, so the flag decides. */
  anonymous: { enabled: boolean; conditionPaths: readonly string[] } | null;
  jwtIssuers: readonly string[];
};

const MAPPING: Shape = { fields: { claim: 'string', prefix: 'string', expression: 'string' } };
const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    jwt: {
      list: {
        fields: {
          issuer: {
            fields: {
              url: 'string',
              discoveryURL: 'string',
              certificateAuthority: 'string',
              audiences: { list: 'string' },
              audienceMatchPolicy: 'string',
              egressSelectorType: 'string',
            },
          },
          claimValidationRules: {
            list: {
              fields: { claim: 'string', requiredValue: 'string', expression: 'string', message: 'string' },
            },
          },
          claimMappings: {
            fields: {
              username: MAPPING,
              groups: MAPPING,
              uid: { fields: { claim: 'string', expression: 'string' } },
              extra: { list: { fields: { key: 'string', valueExpression: 'string' } } },
            },
          },
          userValidationRules: { list: { fields: { expression: 'string', message: 'string' } } },
        },
      },
    },
    anonymous: { fields: { enabled: 'bool', conditions: { list: { fields: { path: 'string' } } } } },
  },
};
const VERSIONS = ['v1alpha1', 'v1beta1', 'v1'].map((version) => `apiserver.config.k8s.io/${version}`);

/**
 * Read an AuthenticationConfiguration as kube-apiserver does: strict decoding, then validation. `taken` are the issuers of --service-account-issuer, which no JWT authenticator may have.
 */
export function readAuthenticationConfiguration(
  text: string,
  file: string,
  taken: readonly string[] = [],
): AuthenticationConfiguration {
  const read = readConfigDocument(text, file, {
    kind: 'AuthenticationConfiguration',
    apiVersions: VERSIONS,
    shape: SHAPE,
    strict: true,
  });
  if (read.errors.length > 0)
    return { outcome: refusalOf('config', read.errors), anonymous: null, jwtIssuers: [] };
  const errors: ClusterError[] = [];
  const add = (id: string, message: string, ...path: (string | number)[]) => {
    errors.push({ id, message, file, range: read.document.rangeOf(path) });
  };
  const jwt = (Array.isArray(read.value.jwt) ? read.value.jwt : []).map(
    (item: unknown) => asRecord(item) ?? {},
  );
  const issuers = jwt.map((item) => asRecord(item.issuer) ?? {});
  const urls = issuers.map(({ url }) => String(url ?? ''));
  if (jwt.length > 64) add('jwt-count', 'At most 64 JWT authenticators may be configured.', 'jwt');
  jwt.forEach((item, index) => {
    checkJwtAuthenticator(item, taken, (id, message, ...path) => add(id, message, 'jwt', index, ...path));
    const twice = (field: 'url' | 'discoveryURL') => {
      const value = issuers[index]?.[field] ?? '';
      return value !== '' && issuers.findIndex((other) => other[field] === value) < index;
    };
    if (twice('url'))
      add(
        'jwt-issuer-repeated',
        `The issuer ${urls[index]} is configured twice.`,
        'jwt',
        index,
        'issuer',
        'url',
      );
    if (twice('discoveryURL'))
      add(
        'jwt-issuer-repeated',
        'Two issuers have one discoveryURL.',
        'jwt',
        index,
        'issuer',
        'discoveryURL',
      );
  });
  const anonymous = asRecord(read.value.anonymous);
  const conditions = Array.isArray(anonymous?.conditions) ? anonymous.conditions : [];
  const paths = conditions.map((condition: unknown) => String(asRecord(condition)?.path ?? ''));
  if (paths.length > 0 && anonymous?.enabled !== true)
    add('anonymous-conditions', 'anonymous.conditions need enabled: true.', 'anonymous', 'conditions');
  // A certificate that cannot be read is a file's content, not a rule broken.
  const unread = errors.length > 0 && errors.some(({ id }) => id === 'jwt-ca');
  return {
    outcome: refusalOf(unread ? 'config' : 'validation', errors),
    anonymous: anonymous === null ? null : { enabled: anonymous.enabled === true, conditionPaths: paths },
    jwtIssuers: urls,
  };
}
