import { isLabelValue } from '../is-label-value';
import { isQualifiedName } from '../is-qualified-name';

/** Labels of Kubernetes' own namespaces that a kubelet may give itself (k8s.io/kubelet/pkg/apis/well_known_labels.go). */
const OWN = new Set([
  'beta.kubernetes.io/arch',
  'beta.kubernetes.io/instance-type',
  'beta.kubernetes.io/os',
  'failure-domain.beta.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'kubernetes.io/arch',
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'node.kubernetes.io/instance-type',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
]);
const NAMESPACES = ['kubelet.kubernetes.io', 'node.kubernetes.io'];

/** Why --node-labels are refused (ValidateKubeletFlags), or null: reserved namespaces, keys and values that are no labels. */
export function nodeLabelProblem(labels: Readonly<Record<string, unknown>>): string | null {
  const within = (namespace: string, parent: string) =>
    namespace === parent || namespace.endsWith(`.${parent}`);
  for (const [key, value] of Object.entries(labels)) {
    const namespace = key.includes('/') ? key.slice(0, key.indexOf('/')) : '';
    const reserved = within(namespace, 'kubernetes.io') || within(namespace, 'k8s.io');
    if (reserved && !OWN.has(key) && !NAMESPACES.some((parent) => within(namespace, parent)))
      return `The node may not give itself the label ${key}. Use node.kubernetes.io/… or a namespace of your own.`;
    if (!isQualifiedName(key)) return `"${key}" is no label name.`;
    if (!isLabelValue(String(value))) return `"${String(value)}" is no value for the label ${key}.`;
  }
  return null;
}
