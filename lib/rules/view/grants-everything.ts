import type { Grant } from '../../cluster/rbac';

/** Whether a grant allows every verb on every resource, where it holds. */
export function grantsEverything({ rules }: Grant): boolean {
  return rules.some(
    ({ apiGroups, resources, verbs, resourceNames }) =>
      [apiGroups, resources, verbs].every((list) => list.includes('*')) && resourceNames.length === 0,
  );
}
