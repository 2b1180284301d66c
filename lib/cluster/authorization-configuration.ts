import type { Shape } from './decode';
import type { HostFiles } from './host-files';
import { parseGoDuration } from './parse-go-duration';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';

export type AuthorizationConfiguration = {
  outcome: Outcome;
  authorizers: readonly { type: string; name: string; connection?: string; failurePolicy?: string }[];
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
const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

type Webhook = {
  timeout?: string;
  subjectAccessReviewVersion?: string;
  matchConditionSubjectAccessReviewVersion?: string;
  failurePolicy?: string;
  connectionInfo?: { type?: string; kubeConfigFile?: string } | null;
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
    else if (!NAME.test(name))
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
  const timeout = parseGoDuration(hook.timeout ?? '');
  need(timeout !== null && timeout > 0 && timeout <= 30e9, 'timeout', 'it must be above 0s and at most 30s');
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
  const { type, kubeConfigFile = '' } = hook.connectionInfo ?? {};
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
        `${kubeConfigFile} does not exist`,
      );
  } else if (kubeConfigFile !== '')
    need(false, 'connectionInfo', 'kubeConfigFile goes with type KubeConfigFile only');
}
