import type { Span } from '../core/span';
import { asRecord } from './as-record';
import { checkCel } from './cel/check-cel';
import { REVIEW_ENVIRONMENT } from './cel/review-environment';
import type { Shape } from './decode';
import type { HostFiles } from './host-files';
import { isDnsSubdomain } from './is-dns-subdomain';
import { parseGoDuration } from './parse-go-duration';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';

export type AuthorizationConfiguration = {
  outcome: Outcome;
  authorizers: readonly { type: string; name: string; connection?: string; failurePolicy?: string }[];
  /** The kubeconfigs of its webhooks, which are read when the authorizers are built. */
  kubeconfigs: readonly { path: string; range: Span }[];
};

const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    authorizers: {
      list: {
        fields: {
          type: 'string',
          name: 'string',
          webhook: {
            fields: {
              authorizedTTL: 'duration',
              cacheAuthorizedRequests: 'bool',
              unauthorizedTTL: 'duration',
              cacheUnauthorizedRequests: 'bool',
              timeout: 'duration',
              subjectAccessReviewVersion: 'string',
              matchConditionSubjectAccessReviewVersion: 'string',
              failurePolicy: 'string',
              connectionInfo: { fields: { type: 'string', kubeConfigFile: 'string' } },
              matchConditions: { list: { fields: { expression: 'string' } } },
            },
          },
        },
      },
    },
  },
};
const VERSIONS = ['v1alpha1', 'v1beta1', 'v1'].map((version) => `apiserver.config.k8s.io/${version}`);
const TYPES = ['AlwaysAllow', 'AlwaysDeny', 'ABAC', 'Webhook', 'RBAC', 'Node'];

type Webhook = {
  timeout?: string;
  authorizedTTL?: string | null;
  unauthorizedTTL?: string | null;
  subjectAccessReviewVersion?: string;
  matchConditionSubjectAccessReviewVersion?: string;
  failurePolicy?: string;
  connectionInfo?: { type?: string | null; kubeConfigFile?: string | null } | null;
  matchConditions?: unknown[] | null;
};
type Authorizer = { type?: string; name?: string; webhook?: Webhook | null } | null;

/** Read an AuthorizationConfiguration (apis/apiserver/validation and authorizer/config.go): every refusal counts as validation. */
export function readAuthorizationConfiguration(
  text: string,
  file: string,
  host: HostFiles,
): AuthorizationConfiguration {
  const read = readConfigDocument(text, file, {
    kind: 'AuthorizationConfiguration',
    apiVersions: VERSIONS,
    shape: SHAPE,
    strict: true,
  });
  const errors: ClusterError[] = [...read.errors];
  const list = errors.length > 0 ? [] : ((read.value.authorizers ?? []) as Authorizer[]);
  const add = (id: string, message: string, ...path: (string | number)[]) => {
    errors.push({ id, message, file, range: read.document.rangeOf(['authorizers', ...path]) });
  };
  if (errors.length === 0 && list.length === 0)
    add('authorizers-missing', 'authorizers must name at least one authorizer.');
  const types = new Set<string>();
  const names = new Set<string>();
  list.forEach((item, index) => {
    const type = item?.type ?? '';
    const name = item?.name ?? '';
    if (!TYPES.includes(type))
      add('authorizer-type', `"${type}" is no authorizer type. Use Node, RBAC, Webhook …`, index, 'type');
    else if (type !== 'Webhook' && types.has(type))
      add('authorizer-repeated', `${type} is there twice.`, index, 'type');
    types.add(type);
    if (name === '') add('authorizer-name', 'Each authorizer needs a name.', index);
    else if (names.has(name))
      add('authorizer-name-repeated', `Two authorizers are named ${name}.`, index, 'name');
    else if (!isDnsSubdomain(name))
      add('authorizer-name', `"${name}" must be lower case, like a DNS name.`, index, 'name');
    else if (type !== 'Webhook' && name !== type.toLowerCase())
      add('authorizer-name', `The ${type} authorizer must be named ${type.toLowerCase()}.`, index, 'name');
    names.add(name);
    if (type === 'Webhook') checkWebhook(item?.webhook ?? null, index, host, add);
    else if (item?.webhook)
      add('authorizer-webhook', `A ${type} authorizer takes no webhook block.`, index, 'webhook');
  });
  return {
    outcome:
      errors.length > 0
        ? { starts: false, stage: 'validation', errors }
        : { starts: true, stage: null, errors: [] },
    kubeconfigs: list.flatMap((item, index) => {
      const path = item?.type === 'Webhook' ? item.webhook?.connectionInfo?.kubeConfigFile : null;
      const where = ['authorizers', index, 'webhook', 'connectionInfo', 'kubeConfigFile'];
      return path ? [{ path, range: read.document.rangeOf(where) }] : [];
    }),
    authorizers: list.map((item) => ({
      type: item?.type ?? '',
      name: item?.name ?? '',
      ...(item?.webhook
        ? {
            connection: item.webhook.connectionInfo?.type ?? '',
            failurePolicy: item.webhook.failurePolicy ?? '',
          }
        : {}),
    })),
  };
}

type Add = (id: string, message: string, ...path: (string | number)[]) => void;

function checkWebhook(hook: Webhook | null, index: number, host: HostFiles, add: Add): void {
  if (hook === null) {
    add('webhook-missing', 'A Webhook authorizer needs a webhook block.', index);
    return;
  }
  const need = (ok: boolean, field: string, message: string) => {
    if (!ok) add('webhook-field', `webhook.${field}: ${message}.`, index, 'webhook', field);
  };
  const timeout = parseGoDuration(hook.timeout ?? '0');
  need(timeout !== null && timeout > 0 && timeout <= 30e9, 'timeout', 'it must be above 0s and at most 30s');
  // Left out or zero they get their defaults; only a negative one is refused.
  for (const field of ['authorizedTTL', 'unauthorizedTTL'] as const)
    need((parseGoDuration(hook[field] ?? '0') ?? 0) >= 0, field, 'it must be above 0s');
  need(
    ['v1', 'v1beta1'].includes(hook.subjectAccessReviewVersion ?? ''),
    'subjectAccessReviewVersion',
    'it must be v1 or v1beta1',
  );
  need(
    ['NoOpinion', 'Deny'].includes(hook.failurePolicy ?? ''),
    'failurePolicy',
    'it must be NoOpinion or Deny',
  );
  const version = hook.matchConditionSubjectAccessReviewVersion ?? '';
  if ((hook.matchConditions ?? []).length > 0 || version !== '')
    need(version === 'v1', 'matchConditionSubjectAccessReviewVersion', 'it must be v1');
  checkConditions(hook.matchConditions ?? [], (message, position) =>
    add('match-condition', message, index, 'webhook', 'matchConditions', position),
  );
  const type = hook.connectionInfo?.type ?? '';
  const kubeConfigFile = hook.connectionInfo?.kubeConfigFile ?? '';
  need(
    type === 'InClusterConfig' || type === 'KubeConfigFile',
    'connectionInfo',
    'its type must be KubeConfigFile or InClusterConfig',
  );
  if (type === 'KubeConfigFile') {
    need(kubeConfigFile.startsWith('/'), 'connectionInfo', 'kubeConfigFile must be an absolute path');
    if (kubeConfigFile.startsWith('/'))
      need(
        host.look(kubeConfigFile).state !== 'absent',
        'connectionInfo',
        host.under(kubeConfigFile).length > 0
          ? `${kubeConfigFile} is a folder`
          : `${kubeConfigFile} does not exist`,
      );
  } else if (hook.connectionInfo?.kubeConfigFile !== undefined && hook.connectionInfo.kubeConfigFile !== null)
    need(false, 'connectionInfo', 'kubeConfigFile goes with type KubeConfigFile only');
}

/** compileMatchConditions: at most 64, none empty or twice, each a CEL expression that gives true or false. */
function checkConditions(
  conditions: readonly unknown[],
  add: (message: string, position: number) => void,
): void {
  if (conditions.length > 64) {
    add('At most 64 match conditions may be given.', 0);
    return;
  }
  const seen = new Set<string>();
  conditions.forEach((item, position) => {
    const expression = String(asRecord(item)?.expression ?? '');
    if (expression.trim() === '') add('A match condition needs an expression.', position);
    else if (seen.has(expression)) add('Two match conditions are the same.', position);
    else {
      const why = checkCel(expression, REVIEW_ENVIRONMENT, 'bool');
      if (why !== null) add(`The expression does not compile: ${why}.`, position);
    }
    seen.add(expression);
  });
}
