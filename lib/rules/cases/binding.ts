/** A binding with its role. `role` is the name of a built-in ClusterRole, or the rules of one of its own. */
export type BindingLines = {
  subject: string;
  role?: string;
  rules?: readonly string[];
  /** Left out: it holds in the whole cluster. */
  namespace?: string;
};

const HEAD = 'apiVersion: rbac.authorization.k8s.io/v1\n';

/** YAML of a binding to one subject (written in braces), with the role that it needs. */
export function binding({ subject, role, rules = [], namespace }: BindingLines): string {
  const own =
    role === undefined
      ? `${HEAD}kind: ClusterRole\nmetadata:\n  name: own\nrules:\n${rules.map((rule) => `- ${rule}\n`).join('')}---\n`
      : '';
  const where = namespace === undefined ? '' : `  namespace: ${namespace}\n`;
  return `${own}${HEAD}kind: ${namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding'}
metadata:
  name: given
${where}roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: ${role ?? 'own'}
subjects:
- ${subject}
`;
}
