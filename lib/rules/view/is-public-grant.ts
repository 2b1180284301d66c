import type { Grant, PolicyRule } from '../../cluster/rbac';

/** Paths of system:public-info-viewer, system:discovery and system:service-account-issuer-discovery (bootstrappolicy/policy.go, 1.36). */
const PATHS: ReadonlySet<string> = new Set(
  '/healthz /livez /readyz /version /version/ /api /api/* /apis /apis/* /openapi /openapi/* /openid/v1/jwks /openid/v1/jwks/ /.well-known/openid-configuration /.well-known/openid-configuration/'.split(
    ' ',
  ),
);

/**
 * Whether everybody may have a grant: it reads version, health and what the API consists of, asks about the caller's own rights,
 * or is kubeadm's ConfigMap cluster-info, which a joining node reads before it has credentials.
 */
export function isPublicGrant({ rules, namespace }: Grant): boolean {
  return rules.every((rule) => isDiscovery(rule) || isSelfReview(rule) || isClusterInfo(rule, namespace));
}

function isDiscovery({ verbs, resources, nonResourceURLs }: PolicyRule): boolean {
  return (
    resources.length === 0 &&
    verbs.every((verb) => verb === 'get' || verb === 'head') &&
    nonResourceURLs.every((path) => PATHS.has(path))
  );
}

function isSelfReview({ resources, verbs, nonResourceURLs }: PolicyRule): boolean {
  return (
    nonResourceURLs.length === 0 &&
    verbs.every((verb) => verb === 'create') &&
    resources.every((resource) => /^selfsubject\w*reviews$/.test(resource))
  );
}

function isClusterInfo({ resources, resourceNames, verbs }: PolicyRule, namespace: string | null): boolean {
  return (
    namespace === 'kube-public' &&
    verbs.every((verb) => verb === 'get') &&
    resources.every((resource) => resource === 'configmaps') &&
    resourceNames.length > 0 &&
    resourceNames.every((name) => name === 'cluster-info')
  );
}
