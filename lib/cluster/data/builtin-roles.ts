/** What a rule of a role allows, field by field as RBAC has it. */
type Row = readonly [apiGroups: string, resources: string, verbs: string, nonResourceURLs?: string];

const READ = 'get list watch';
const WRITE = 'create delete deletecollection patch update';
const VIEW: readonly Row[] = [
  ['', 'configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status', READ],
  ['', 'bindings events limitranges namespaces/status pods/log pods/status replicationcontrollers/status resourcequotas resourcequotas/status', READ],
  ['', 'namespaces', READ],
  ['discovery.k8s.io', 'endpointslices', READ],
  ['apps', 'controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status', READ],
  ['autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status', READ],
  ['batch', 'cronjobs cronjobs/status jobs jobs/status', READ],
  ['policy', 'poddisruptionbudgets poddisruptionbudgets/status', READ],
  ['networking.k8s.io', 'ingresses ingresses/status networkpolicies', READ],
];
const EDIT: readonly Row[] = [
  ['', 'pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy', READ],
  ['', 'serviceaccounts', 'impersonate'],
  ['', 'pods pods/attach pods/exec pods/portforward pods/proxy', WRITE],
  ['', 'pods/eviction', 'create'],
  ['', 'configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy', WRITE],
  ['', 'serviceaccounts/token', 'create'],
  ['apps', 'daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale', WRITE],
  ['autoscaling', 'horizontalpodautoscalers', WRITE],
  ['batch', 'cronjobs jobs', WRITE],
  ['policy', 'poddisruptionbudgets', WRITE],
  ['networking.k8s.io', 'ingresses networkpolicies', WRITE],
];

/**
 * Cluster roles that every API server makes, as far as a path depends on them (plugin/pkg/auth/authorizer/rbac/
 * bootstrappolicy/policy.go, 1.36; facts/kubernetes.md sections 1 to 3). Words in a field are separated by blanks; `~` is
 * the core group among others. Roles that are not here are not guessed.
 */
export const BUILTIN_ROLES: Readonly<Record<string, readonly Row[]>> = {
  'cluster-admin': [
    ['*', '*', '*'],
    ['', '', '*', '*'],
  ],
  admin: [
    ...VIEW,
    ...EDIT,
    ['authorization.k8s.io', 'localsubjectaccessreviews', 'create'],
    ['rbac.authorization.k8s.io', 'rolebindings roles', `${READ} ${WRITE}`],
  ],
  edit: [...VIEW, ...EDIT],
  view: VIEW,
  'system:kubelet-api-admin': [
    ['', 'nodes', 'get list watch proxy'],
    ['', 'nodes/configz nodes/healthz nodes/log nodes/metrics nodes/pods nodes/proxy nodes/stats', '*'],
  ],
  'system:auth-delegator': [
    ['authentication.k8s.io', 'tokenreviews', 'create'],
    ['authorization.k8s.io', 'subjectaccessreviews', 'create'],
  ],
  'system:node': [
    ['authentication.k8s.io', 'tokenreviews', 'create'],
    ['authorization.k8s.io', 'localsubjectaccessreviews subjectaccessreviews', 'create'],
    ['', 'services', READ],
    ['', 'nodes', 'create get list watch patch update'],
    ['', 'nodes/status', 'patch update'],
    ['', 'events', 'create patch update'],
    ['', 'pods', 'get list watch create delete'],
    ['', 'pods/status', 'patch update'],
    ['', 'pods/eviction', 'create'],
    ['', 'configmaps secrets', READ],
    ['', 'persistentvolumeclaims persistentvolumes', 'get'],
    ['certificates.k8s.io', 'certificatesigningrequests', `create ${READ}`],
    ['coordination.k8s.io', 'leases', 'create delete get patch update'],
    ['', 'serviceaccounts/token', 'create'],
  ],
  'system:node-bootstrapper': [['certificates.k8s.io', 'certificatesigningrequests', `create ${READ}`]],
  'system:certificates.k8s.io:certificatesigningrequests:nodeclient': [
    ['certificates.k8s.io', 'certificatesigningrequests/nodeclient', 'create'],
  ],
  'system:certificates.k8s.io:certificatesigningrequests:selfnodeclient': [
    ['certificates.k8s.io', 'certificatesigningrequests/selfnodeclient', 'create'],
  ],
  'system:discovery': [['', '', 'get', '/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/']],
  'system:public-info-viewer': [['', '', 'get', '/healthz /livez /readyz /version /version/']],
  'system:basic-user': [
    ['authorization.k8s.io', 'selfsubjectaccessreviews selfsubjectrulesreviews', 'create'],
    ['authentication.k8s.io', 'selfsubjectreviews', 'create'],
  ],
  'system:service-account-issuer-discovery': [
    ['', '', 'get', '/.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/'],
  ],
  'system:monitoring': [['', '', 'get', '/healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/*']],
};

/** Bindings that every API server makes: the role, and the groups that hold it cluster-wide. */
export const BUILTIN_BINDINGS: readonly (readonly [role: string, groups: readonly string[]])[] = [
  ['cluster-admin', ['system:masters']],
  ['system:discovery', ['system:authenticated']],
  ['system:basic-user', ['system:authenticated']],
  ['system:public-info-viewer', ['system:authenticated', 'system:unauthenticated']],
  ['system:service-account-issuer-discovery', ['system:serviceaccounts']],
];
