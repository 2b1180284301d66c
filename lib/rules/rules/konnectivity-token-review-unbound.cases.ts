import { apiserver } from '../cases/apiserver';
import { FILE } from '../cases/file';
import { BY_CERTIFICATE, konnectivityAgent, konnectivityServer } from '../cases/konnectivity';
import { kubeconfig } from '../cases/kubeconfig';
import type { RuleCase } from '../rule-case';

const binding = (
  role: string,
  subject: string,
  kind = 'ClusterRoleBinding',
) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: one, namespace: kube-system}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}
subjects:
- ${subject}
`;
const USER = '{kind: User, name: system:konnectivity-server}';
const ends = {
  [FILE.konnectivityServer]: konnectivityServer(),
  [FILE.konnectivityAgent]: konnectivityAgent(),
};
const known = {
  'control-plane/etc/kubernetes/konnectivity-server.conf': kubeconfig(undefined, [
    'client-certificate: /etc/kubernetes/pki/konnectivity-user.crt',
    'client-key: /etc/kubernetes/pki/konnectivity-user.key',
  ]),
};
const pki = (subject: string) => ({
  [FILE.pki]: `kind: CertificateInventory
certificates:
- {path: /etc/kubernetes/pki/konnectivity-user.crt, host: control-plane, subject: "${subject}", issuer: CN=kubernetes}
`,
});
const unbound = [
  { message: 'tunnel-token-review', at: '--kubeconfig=/etc/kubernetes/konnectivity-server.conf' },
];

export const cases: readonly RuleCase[] = [
  {
    name: 'bound to another role',
    kind: 'bad',
    files: { ...ends, [FILE.rbac]: binding('system:discovery', USER) },
    finds: unbound,
  },
  {
    name: 'bound as the documentation does',
    kind: 'good',
    files: { ...ends, [FILE.rbac]: binding('system:auth-delegator', USER) },
    finds: [],
  },
  {
    name: 'a role of one’s own with the same right',
    kind: 'good',
    files: {
      ...ends,
      [FILE.rbac]: `${binding('reviewer', USER)}---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reviewer}
rules:
- {apiGroups: [authentication.k8s.io], resources: [tokenreviews], verbs: [create]}
`,
    },
    finds: [],
  },
  {
    name: 'in one namespace, which gives nothing',
    kind: 'bad',
    files: { ...ends, [FILE.rbac]: binding('system:auth-delegator', USER, 'RoleBinding') },
    finds: unbound,
  },
  {
    name: 'another user is bound',
    kind: 'bad',
    files: {
      ...ends,
      ...known,
      ...pki('CN=system:konnectivity-server'),
      [FILE.rbac]: binding('system:auth-delegator', '{kind: User, name: konnectivity}'),
    },
    finds: unbound,
  },
  {
    name: 'the user of the kubeconfig is bound',
    kind: 'good',
    files: {
      ...ends,
      ...known,
      ...pki('CN=system:konnectivity-server'),
      [FILE.rbac]: binding('system:auth-delegator', USER),
    },
    finds: [],
  },
  {
    name: 'a group of the user is bound',
    kind: 'good',
    files: {
      ...ends,
      ...known,
      ...pki('O=konnectivity,CN=one'),
      [FILE.rbac]: binding('system:auth-delegator', '{kind: Group, name: konnectivity}'),
    },
    finds: [],
  },
  {
    name: 'a service account of the user’s name is somebody else',
    kind: 'bad',
    files: {
      ...ends,
      ...known,
      ...pki('CN=system:konnectivity-server'),
      [FILE.rbac]: binding(
        'system:auth-delegator',
        '{kind: ServiceAccount, name: system:konnectivity-server, namespace: kube-system}',
      ),
    },
    finds: unbound,
  },
  {
    name: 'a user who may do everything',
    kind: 'good',
    files: {
      ...ends,
      ...known,
      ...pki('O=system:masters,CN=admin'),
      [FILE.rbac]: binding('system:discovery', USER),
    },
    finds: [],
  },
  {
    name: 'a role that is not given',
    kind: 'unknown',
    files: { ...ends, [FILE.rbac]: binding('reviewer', USER) },
    finds: [],
  },
  { name: 'no bindings given', kind: 'unknown', files: ends, finds: [] },
  {
    name: 'an API server that allows everything',
    kind: 'other',
    files: {
      ...ends,
      [FILE.apiserver]: apiserver('--authorization-mode=AlwaysAllow'),
      [FILE.rbac]: binding('system:discovery', USER),
    },
    finds: [],
  },
  {
    name: 'agents by certificate',
    kind: 'other',
    files: {
      [FILE.konnectivityServer]: konnectivityServer(BY_CERTIFICATE),
      [FILE.konnectivityAgent]: konnectivityAgent(),
      [FILE.rbac]: binding('system:discovery', USER),
    },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...ends, [FILE.rbac]: binding('system:discovery', USER) },
    finds: unbound,
  },
  {
    name: 'bindings that do not parse',
    kind: 'unparseable',
    files: { ...ends, [FILE.rbac]: 'kind: ClusterRoleBinding\nsubjects: [' },
    finds: [],
  },
];
