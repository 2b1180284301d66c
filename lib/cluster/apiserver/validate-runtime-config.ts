import type { FlagReader } from '../flag-reader';
import type { AddError } from './add-error';
import { runtimeConfigEntries } from './runtime-config-entries';

/** The API groups that kube-apiserver registers ('' is core); the version of a known group is not checked beyond its form. */
const GROUPS = new Set([
  '',
  'admission.k8s.io',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'extensions',
  'flowcontrol.apiserver.k8s.io',
  'imagepolicy.k8s.io',
  'internal.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
  'storagemigration.k8s.io',
]);
const WHOLE = ['api/all', 'api/ga', 'api/beta', 'api/alpha'];
const FLOW = ['flowcontrol.apiserver.k8s.io/v1', 'api/ga', 'api/all'];

/**
 * APIEnablementOptions.Validate and the check of priority and fairness (apiserver/pkg/server/options/api_enablement.go,
 * resourceconfig/helpers.go, pkg/controlplane/apiserver/options/validation.go).
 */
export function validateRuntimeConfig(flags: FlagReader, add: AddError): void {
  const all = runtimeConfigEntries(flags);
  const values = new Map(all);
  if (all.length === 1 && values.get('api/all') === 'false')
    add('runtime-config', '--runtime-config=api/all=false alone leaves nothing to serve.', 'runtime-config');
  if (flags.get('enable-priority-and-fairness') === true) {
    const first = FLOW.find((key) => values.get(key) === 'false' || values.get(key) === 'true');
    if (first !== undefined && values.get(first) === 'false')
      add(
        'runtime-config-flow',
        `--runtime-config=${first}=false takes away what --enable-priority-and-fairness needs.`,
        'runtime-config',
      );
  }
  for (const [key] of all) {
    if (WHOLE.includes(key)) continue;
    const group = groupOf(key);
    if (group === null || !GROUPS.has(group))
      add('runtime-config-group', `"${key}" names no API group of 1.36.`, 'runtime-config');
  }
}

/** The part of a key that names a group: `apps` of `apps/v1/deployments`, core for a lone version; null where it is no key. */
function groupOf(key: string): string | null {
  const parts = key.split('/');
  if (parts.length > 3 || key === '') return null;
  return parts.length === 1 ? '' : (parts[0] ?? '');
}
