import { FILE } from './file';

/** A subject of a binding as `User:name`, `Group:name` or `ServiceAccount:namespace/name`. */
function subjectLine(subject: string): string {
  const [, kind = '', name = ''] = /^(\w+):(.*)$/s.exec(subject) ?? [];
  if (kind !== 'ServiceAccount')
    return `{kind: ${kind}, name: "${name}", apiGroup: rbac.authorization.k8s.io}`;
  const [namespace, account] = name.split('/');
  return `{kind: ServiceAccount, name: ${account}, namespace: ${namespace}}`;
}

/** A ClusterRole with these rules (each in flow style) and a ClusterRoleBinding of it, as one file of a case. */
export function clusterRole(
  rules: readonly string[],
  ...subjects: readonly string[]
): Record<string, string> {
  return {
    [FILE.rbac]: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: example}
rules:
${rules.map((rule) => `- ${rule}`).join('\n')}
---
${binding('ClusterRoleBinding', '', 'ClusterRole', 'example', subjects)}`,
  };
}

/** A Role in the namespace `apps` and its RoleBinding. */
export function role(rules: readonly string[], ...subjects: readonly string[]): Record<string, string> {
  return {
    [FILE.rbac]: `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: example, namespace: apps}
rules:
${rules.map((rule) => `- ${rule}`).join('\n')}
---
${binding('RoleBinding', 'apps', 'Role', 'example', subjects)}`,
  };
}

/** A binding of a ClusterRole that the API server makes itself; in a namespace where one is named. */
export function bound(
  builtIn: string,
  namespace: string,
  ...subjects: readonly string[]
): Record<string, string> {
  const kind = namespace === '' ? 'ClusterRoleBinding' : 'RoleBinding';
  return { [FILE.rbac]: binding(kind, namespace, 'ClusterRole', builtIn, subjects) };
}

function binding(
  kind: string,
  namespace: string,
  roleKind: string,
  name: string,
  subjects: readonly string[],
): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: example${namespace === '' ? '' : `, namespace: ${namespace}`}}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ${roleKind}, name: "${name}"}
subjects:
${subjects.map((subject) => `- ${subjectLine(subject)}`).join('\n')}
`;
}
