import type { Shape } from './decode';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';

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

type Jwt = {
  issuer?: { url?: string; audiences?: string[]; audienceMatchPolicy?: string } | null;
  claimMappings?: {
    username?: { claim?: string; prefix?: string | null; expression?: string } | null;
  } | null;
} | null;

/** Read an AuthenticationConfiguration as kube-apiserver does: strict decoding, then validation of what a path rests on. */
export function readAuthenticationConfiguration(text: string, file: string): AuthenticationConfiguration {
  const read = readConfigDocument(text, file, {
    kind: 'AuthenticationConfiguration',
    apiVersions: VERSIONS,
    shape: SHAPE,
    strict: true,
  });
  if (read.errors.length > 0)
    return {
      outcome: { starts: false, stage: 'config', errors: read.errors },
      anonymous: null,
      jwtIssuers: [],
    };
  const errors: ClusterError[] = [];
  const add = (id: string, message: string, ...path: (string | number)[]) => {
    errors.push({ id, message, file, range: read.document.rangeOf(path) });
  };
  const jwt = (read.value.jwt ?? []) as Jwt[];
  const urls = new Set<string>();
  jwt.forEach((item, index) => {
    const url = item?.issuer?.url ?? '';
    if (!url.startsWith('https://'))
      add('jwt-issuer', 'issuer.url must be an https:// URL.', 'jwt', index, 'issuer', 'url');
    if (urls.has(url))
      add('jwt-issuer-repeated', `The issuer ${url} is configured twice.`, 'jwt', index, 'issuer', 'url');
    urls.add(url);
    const audiences = item?.issuer?.audiences ?? [];
    if (audiences.length === 0)
      add('jwt-audiences', 'issuer.audiences must name at least one audience.', 'jwt', index, 'issuer');
    if (audiences.length > 1 && item?.issuer?.audienceMatchPolicy !== 'MatchAny')
      add(
        'jwt-audience-policy',
        'With several audiences, audienceMatchPolicy must be MatchAny.',
        'jwt',
        index,
        'issuer',
      );
    const name = item?.claimMappings?.username;
    if (!name?.claim && !name?.expression)
      add('jwt-username', 'claimMappings.username needs a claim or an expression.', 'jwt', index);
    else if (name.claim && (name.prefix === undefined || name.prefix === null))
      add(
        'jwt-username-prefix',
        'claimMappings.username.prefix must be set beside a claim; it may be "".',
        'jwt',
        index,
        'claimMappings',
      );
  });
  const anonymous = (read.value.anonymous ?? null) as {
    enabled?: boolean;
    conditions?: ({ path?: string } | null)[] | null;
  } | null;
  const paths = (anonymous?.conditions ?? []).map((condition) => condition?.path ?? '');
  if (paths.length > 0 && anonymous?.enabled !== true)
    add('anonymous-conditions', 'anonymous.conditions need enabled: true.', 'anonymous', 'conditions');
  return {
    outcome:
      errors.length > 0
        ? { starts: false, stage: 'validation', errors }
        : { starts: true, stage: null, errors: [] },
    anonymous: anonymous === null ? null : { enabled: anonymous.enabled ?? false, conditionPaths: paths },
    jwtIssuers: jwt.map((item) => item?.issuer?.url ?? ''),
  };
}
