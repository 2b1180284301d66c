import type { Span } from '../core/span';
import { asRecord } from './as-record';
import { type ClusterObject, clusterObjects } from './cluster-objects';
import { BUILTIN_BINDINGS, BUILTIN_ROLES } from './data/builtin-roles';
import type { Cluster } from './parse-cluster';
import type { FieldPath } from './parse-documents';
import type { ClusterError } from './refusal';

export type PolicyRule = {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
  nonResourceURLs: string[];
  resourceNames: string[];
};

export type Subject = { kind: 'User' | 'Group' | 'ServiceAccount'; name: string; namespace?: string };

/** What one subject of one binding may do. */
export type Grant = {
  subject: Subject;
  /** `known` is false where the role's rules are not at hand: it is not given, or aggregated by the controller manager. */
  role: { kind: string; name: string; known: boolean };
  /** Where it holds; null is cluster-wide. */
  namespace: string | null;
  rules: PolicyRule[];
  /** The subject's place in the binding; '' and null for what every API server makes itself. */
  file: string;
  range: Span | null;
  binding: string;
  /** Where the rules stand, one place for each; null for built-in roles and unknown ones. */
  rulesAt: { file: string; ranges: Span[] } | null;
};

export type Rbac = {
  grants: Grant[];
  /** What every API server grants without a file: system:masters, discovery … */
  builtIn: Grant[];
  problems: ClusterError[];
};

/** A request as the authorizer sees it: for a resource, or for a path that is none. `namespace` counts for namespaced resources. */
export type AccessRequest =
  | { verb: string; group: string; resource: string; subresource?: string; name?: string; namespace?: string }
  | { verb: string; path: string };

type Role = { rules: PolicyRule[]; known: boolean; at: Grant['rulesAt'] };

const GROUP = 'rbac.authorization.k8s.io';
/** Resources without a namespace, which a RoleBinding never reaches. */
const CLUSTER_WIDE = new Set([
  'certificatesigningrequests',
  'clusterrolebindings',
  'clusterroles',
  'csidrivers',
  'mutatingwebhookconfigurations',
  'namespaces',
  'nodes',
  'persistentvolumes',
  'selfsubjectaccessreviews',
  'selfsubjectreviews',
  'selfsubjectrulesreviews',
  'storageclasses',
  'subjectaccessreviews',
  'tokenreviews',
  'validatingwebhookconfigurations',
]);

/**
 * Who may do what by the roles and bindings of a cluster's files (RBAC of 1.36). A role of the files counts before a built-in
 * one of that name. Bindings that the API server would refuse are problems and grant nothing. Nothing throws.
 */
export function readRbac(cluster: Cluster): Rbac {
  const objects = clusterObjects(cluster).filter(({ apiVersion }) => apiVersion.startsWith(`${GROUP}/`));
  const problems: ClusterError[] = [];
  const roles = new Map<string, Role>();
  for (const object of objects)
    if (object.kind === 'ClusterRole') roles.set(`/${object.name}`, roleOf(object));
    else if (object.kind === 'Role')
      roles.set(`${object.namespace || 'default'}/${object.name}`, roleOf(object));
  const lookUp = (kind: string, name: string, namespace: string): Role => {
    const given = roles.get(kind === 'ClusterRole' ? `/${name}` : `${namespace}/${name}`);
    if (given !== undefined) return given;
    const known = kind === 'ClusterRole' && Object.hasOwn(BUILTIN_ROLES, name);
    return { rules: known ? builtInRules(name) : [], known, at: null };
  };
  const grants = objects.flatMap((object): Grant[] => {
    if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') return [];
    const add = (id: string, message: string, path: FieldPath): [] => {
      const range = object.document.rangeOf([...object.path, ...path]);
      problems.push({ id, message, file: object.file, range });
      return [];
    };
    const wide = object.kind === 'ClusterRoleBinding';
    const ref = asRecord(object.value.roleRef);
    const [kind, name] = [text(ref?.kind), text(ref?.name)];
    if (name === '' || (kind !== 'ClusterRole' && (wide || kind !== 'Role')))
      return add(
        'rbac-role-ref',
        `roleRef must name a ${wide ? 'ClusterRole' : 'Role or ClusterRole'}; the API server refuses this binding.`,
        ['roleRef'],
      );
    if (!['', GROUP].includes(text(ref?.apiGroup)))
      return add('rbac-role-ref', `roleRef.apiGroup must be ${GROUP}.`, ['roleRef', 'apiGroup']);
    const namespace = wide ? null : object.namespace || 'default';
    const role = lookUp(kind, name, namespace ?? '');
    const subjects: unknown[] = Array.isArray(object.value.subjects) ? object.value.subjects : [];
    return subjects.flatMap((item, index): Grant[] => {
      const subject = subjectOf(item);
      if (typeof subject === 'string') return add('rbac-subject', subject, ['subjects', index]);
      return [
        {
          subject,
          role: { kind, name, known: role.known },
          namespace,
          rules: role.rules,
          file: object.file,
          range: object.document.rangeOf([...object.path, 'subjects', index]),
          binding: object.name,
          rulesAt: role.at,
        },
      ];
    });
  });
  const builtIn = BUILTIN_BINDINGS.flatMap(([name, groups]) => {
    const role = lookUp('ClusterRole', name, '');
    return groups.map(
      (group): Grant => ({
        subject: { kind: 'Group', name: group },
        role: { kind: 'ClusterRole', name, known: role.known },
        namespace: null,
        rules: role.rules,
        file: '',
        range: null,
        binding: name,
        rulesAt: role.at,
      }),
    );
  });
  return { grants, builtIn, problems };
}

/**
 * Whether a grant allows a request (pkg/apis/rbac/v1/evaluation_helpers.go): `*` for verbs, groups and resources, `*\/sub` for a
 * subresource of every resource (`nodes/*` matches nothing), resourceNames, a path's trailing `*`. False where the rules are
 * not known.
 */
export function mayDo(grant: Grant, request: AccessRequest): boolean {
  const has = (list: readonly string[], wanted: string) => list.includes('*') || list.includes(wanted);
  if ('path' in request)
    return (
      grant.namespace === null &&
      grant.rules.some(
        ({ verbs, nonResourceURLs }) =>
          has(verbs, request.verb) &&
          nonResourceURLs.some(
            (url) =>
              url === '*' ||
              url === request.path ||
              (url.endsWith('*') && request.path.startsWith(url.replace(/\*+$/, ''))),
          ),
      )
    );
  const { verb, group, resource, subresource = '', name = '', namespace = grant.namespace } = request;
  if (grant.namespace !== null && (namespace !== grant.namespace || CLUSTER_WIDE.has(resource))) return false;
  const combined = subresource === '' ? resource : `${resource}/${subresource}`;
  return grant.rules.some(
    (rule) =>
      has(rule.verbs, verb) &&
      has(rule.apiGroups, group) &&
      (has(rule.resources, combined) ||
        (subresource !== '' && rule.resources.includes(`*/${subresource}`))) &&
      (rule.resourceNames.length === 0 || rule.resourceNames.includes(name)),
  );
}

function roleOf(object: ClusterObject): Role {
  const list: unknown[] = Array.isArray(object.value.rules) ? object.value.rules : [];
  const aggregated = asRecord(object.value.aggregationRule) !== null;
  return {
    // The controller manager overwrites the rules of an aggregated role.
    rules: aggregated ? [] : list.map((rule) => ruleOf(asRecord(rule) ?? {})),
    known: !aggregated,
    at: {
      file: object.file,
      ranges: aggregated
        ? [object.document.rangeOf([...object.path, 'aggregationRule'])]
        : list.map((_, index) => object.document.rangeOf([...object.path, 'rules', index])),
    },
  };
}

function ruleOf(rule: Readonly<Record<string, unknown>>): PolicyRule {
  const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    apiGroups: strings(rule.apiGroups),
    resources: strings(rule.resources),
    verbs: strings(rule.verbs),
    nonResourceURLs: strings(rule.nonResourceURLs),
    resourceNames: strings(rule.resourceNames),
  };
}

function builtInRules(name: string): PolicyRule[] {
  const words = (field: string) => (field === '' ? [] : field.split(' '));
  return (BUILTIN_ROLES[name] ?? []).map(([group, resources, verbs, urls = '']) => ({
    apiGroups: resources === '' ? [] : [group],
    resources: words(resources),
    verbs: words(verbs),
    nonResourceURLs: words(urls),
    resourceNames: [],
  }));
}

/** A subject, or why the API server refuses it. */
function subjectOf(value: unknown): Subject | string {
  const subject = asRecord(value);
  const [kind, name, group, namespace] = ['kind', 'name', 'apiGroup', 'namespace'].map((field) =>
    text(subject?.[field]),
  );
  if (name === undefined || name === '') return 'A subject must have a name.';
  if (kind === 'ServiceAccount') {
    if (namespace === undefined || namespace === '')
      return `The service account ${name} must have a namespace.`;
    return group === '' ? { kind, name, namespace } : 'The apiGroup of a ServiceAccount must be empty.';
  }
  if (kind !== 'User' && kind !== 'Group')
    return 'The kind of a subject must be User, Group or ServiceAccount.';
  return group === '' || group === GROUP ? { kind, name } : `The apiGroup of a ${kind} must be ${GROUP}.`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
