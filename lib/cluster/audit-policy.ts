import { asRecord } from './as-record';
import type { Shape } from './decode';
import { isDnsSubdomain } from './is-dns-subdomain';
import { readConfigDocument } from './read-config-document';
import type { ClusterError, Outcome } from './refusal';
import { refusalOf } from './refusal-of';

const LEVELS = ['None', 'Metadata', 'Request', 'RequestResponse'];
const STAGES = ['RequestReceived', 'ResponseStarted', 'ResponseComplete', 'Panic'];
const TEXTS: Shape = { list: 'string' };
const SHAPE: Shape = {
  fields: {
    apiVersion: 'string',
    kind: 'string',
    metadata: 'any',
    omitManagedFields: 'bool',
    omitStages: TEXTS,
    rules: {
      list: {
        fields: {
          level: 'string',
          users: TEXTS,
          userGroups: TEXTS,
          verbs: TEXTS,
          namespaces: TEXTS,
          nonResourceURLs: TEXTS,
          omitStages: TEXTS,
          omitManagedFields: 'bool',
          resources: { list: { fields: { group: 'string', resources: TEXTS, resourceNames: TEXTS } } },
        },
      },
    },
  },
};

/**
 * Read an audit policy as kube-apiserver does (apiserver/pkg/audit/policy/reader.go, apis/audit/validation): lenient where
 * a field is unknown, audit.k8s.io/v1 only, and at least one rule. Whatever is wrong counts as a file that cannot be loaded.
 */
export function readAuditPolicy(text: string, file: string): Outcome {
  const read = readConfigDocument(text, file, {
    kind: 'Policy',
    apiVersions: ['audit.k8s.io/v1'],
    shape: SHAPE,
    strict: false,
  });
  if (read.errors.length > 0) return refusalOf('config', read.errors);
  const errors: ClusterError[] = [];
  const add = (id: string, message: string, ...path: (string | number)[]) => {
    errors.push({ id, message, file, range: read.document.rangeOf(path) });
  };
  const rules = list(read.value.rules);
  if (rules.length === 0) add('audit-rules', 'rules must hold at least one rule.', 'rules');
  rules.forEach((item, index) => {
    checkRule(asRecord(item) ?? {}, (id, message, ...path) => add(id, message, 'rules', index, ...path));
  });
  return refusalOf('config', errors);
}

type Add = (id: string, message: string, ...path: (string | number)[]) => void;

function checkRule(rule: Readonly<Record<string, unknown>>, add: Add): void {
  const level = String(rule.level ?? '');
  if (!LEVELS.includes(level))
    add('audit-level', `level must be ${LEVELS.join(', ')}, spelt so; it is "${level}".`, 'level');
  list(rule.nonResourceURLs).forEach((item, index) => {
    const url = String(item);
    if (url !== '*' && (!url.startsWith('/') || url.slice(0, -1).includes('*')))
      add(
        'audit-url',
        `"${url}" must begin with / and may hold * only at its end.`,
        'nonResourceURLs',
        index,
      );
  });
  const resources = list(rule.resources).map((item) => asRecord(item) ?? {});
  resources.forEach(({ group, resources: names, resourceNames }, index) => {
    if (typeof group === 'string' && group !== '' && !isDnsSubdomain(group))
      add('audit-group', `"${group}" must be a group without its version, such as apps.`, 'resources', index);
    if (list(resourceNames).length > 0 && list(names).length === 0)
      add('audit-resource-names', 'resourceNames need resources.', 'resources', index);
  });
  list(rule.omitStages).forEach((stage, index) => {
    if (!STAGES.includes(String(stage)))
      add('audit-stage', `"${String(stage)}" is no stage; use ${STAGES.join(', ')}.`, 'omitStages', index);
  });
  if (list(rule.nonResourceURLs).length > 0 && resources.length + list(rule.namespaces).length > 0)
    add('audit-both', 'A rule is for resources or for URLs, not for both.', 'nonResourceURLs');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
