import type { Json } from '../../content/mutation';
import type { ClusterModel, ModelFlag } from './cluster-model';

const flags = (...rows: readonly string[]): readonly ModelFlag[] =>
  rows.map((row) => {
    const at = row.indexOf('=');
    return [row.slice(0, at), row.slice(at + 1)];
  });

/** Of what kubeadm 1.36 sets, what paths hang on (cmd/kubeadm/app/phases/controlplane/manifests.go), with kubelets verified. */
const APISERVER = flags(
  'anonymous-auth=false',
  'authorization-mode=Node,RBAC',
  'client-ca-file={pki}/ca.crt',
  'enable-admission-plugins=NodeRestriction',
  'etcd-cafile={pki}/etcd/ca.crt',
  'etcd-certfile={pki}/apiserver-etcd-client.crt',
  'etcd-keyfile={pki}/apiserver-etcd-client.key',
  'etcd-servers=https://127.0.0.1:2379',
  'kubelet-certificate-authority={pki}/ca.crt',
  'kubelet-client-certificate={pki}/apiserver-kubelet-client.crt',
  'kubelet-client-key={pki}/apiserver-kubelet-client.key',
  'service-account-issuer=https://kubernetes.default.svc.cluster.local',
  'service-account-key-file={pki}/sa.pub',
  'service-account-signing-key-file={pki}/sa.key',
  'tls-cert-file={pki}/apiserver.crt',
  'tls-private-key-file={pki}/apiserver.key',
);

const KUBELET_CONFIG: Json = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  authentication: {
    anonymous: { enabled: false },
    webhook: { enabled: true },
    x509: { clientCAFile: '{pki}/ca.crt' },
  },
  authorization: { mode: 'Webhook' },
  readOnlyPort: 0,
  rotateCertificates: true,
  tlsCertFile: '{kubelet-pki}/kubelet.crt',
  tlsPrivateKeyFile: '{kubelet-pki}/kubelet.key',
};

const kubeconfig = (user: Json): Json => ({
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [
    {
      name: 'kubernetes',
      cluster: { server: 'https://{control-plane}:6443', 'certificate-authority': '{pki}/ca.crt' },
    },
  ],
  users: [{ name: 'default', user }],
  contexts: [{ name: 'default', context: { cluster: 'kubernetes', user: 'default' } }],
  'current-context': 'default',
});

const binding = (name: string, role: string, subject: Json): Json => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
  subjects: [subject],
});
const user = (name: string): Json => ({ kind: 'User', name, apiGroup: 'rbac.authorization.k8s.io' });

const certificate = (
  host: string,
  path: string,
  subject: string,
  issuer = 'CN=kubernetes',
  sans: Json = [],
): Json => ({ host, path, subject, issuer, sans });

/** The certificates of the cluster: who signed what, and for which names. */
const PKI: Json = {
  kind: 'CertificateInventory',
  certificates: [
    certificate('control-plane', '{pki}/ca.crt', 'CN=kubernetes'),
    certificate('node', '{pki}/ca.crt', 'CN=kubernetes'),
    certificate('control-plane', '{pki}/etcd/ca.crt', 'CN=etcd-ca', 'CN=etcd-ca'),
    certificate('control-plane', '{pki}/front-proxy-ca.crt', 'CN=front-proxy-ca', 'CN=front-proxy-ca'),
    certificate('control-plane', '{pki}/apiserver.crt', 'CN=kube-apiserver', 'CN=kubernetes', [
      '{control-plane}',
    ]),
    certificate('control-plane', '{pki}/apiserver-kubelet-client.crt', 'CN=kube-apiserver-kubelet-client'),
    certificate(
      'control-plane',
      '{pki}/front-proxy-client.crt',
      'CN=front-proxy-client',
      'CN=front-proxy-ca',
    ),
    certificate('control-plane', '{pki}/konnectivity-server.crt', 'CN=konnectivity', 'CN=kubernetes', [
      '{control-plane}',
    ]),
    certificate('control-plane', '{pki}/konnectivity-user.crt', 'CN=system:konnectivity-server'),
    certificate(
      'node',
      '{kubelet-pki}/kubelet.crt',
      'CN=system:node:{node-name},O=system:nodes',
      'CN=kubernetes',
      ['{node}'],
    ),
  ],
};

const KUBELET_FLAGS = flags('config=/var/lib/kubelet/config.yaml', 'kubeconfig=/etc/kubernetes/kubelet.conf');

const CONTROLLER_MANAGER = flags(
  'bind-address=127.0.0.1',
  'kubeconfig=/etc/kubernetes/controller-manager.conf',
  'root-ca-file={pki}/ca.crt',
  'service-account-private-key-file={pki}/sa.key',
  'use-service-account-credentials=true',
);

const plain: ClusterModel = {
  programs: { 'kube-apiserver': APISERVER, kubelet: KUBELET_FLAGS },
  documents: {
    'kubelet-config': [KUBELET_CONFIG],
    'kubelet-kubeconfig': [
      kubeconfig({
        'client-certificate': '{kubelet-pki}/kubelet-client-current.pem',
        'client-key': '{kubelet-pki}/kubelet-client-current.pem',
      }),
    ],
    rbac: [
      binding(
        'kubeadm:apiserver-kubelet-client',
        'system:kubelet-api-admin',
        user('kube-apiserver-kubelet-client'),
      ),
    ],
    pki: [PKI],
  },
};

const POD: Json = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        automountServiceAccountToken: false,
        containers: [{ name: 'web', image: 'registry.example.com/web:3' }],
      },
    },
  },
};

const SOCKET = '/etc/kubernetes/konnectivity-server/konnectivity-server.socket';

const AGENT: Json = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'konnectivity-agent', namespace: 'kube-system' },
  spec: {
    selector: { matchLabels: { 'k8s-app': 'konnectivity-agent' } },
    template: {
      metadata: { labels: { 'k8s-app': 'konnectivity-agent' } },
      spec: {
        serviceAccountName: 'konnectivity-agent',
        containers: [
          {
            name: 'konnectivity-agent',
            image: 'registry.k8s.io/kas-network-proxy/proxy-agent:v0.36.0',
            command: ['/proxy-agent'],
            args: [
              '--ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
              '--proxy-server-host={control-plane}',
              '--proxy-server-port=8132',
              '--admin-server-port=8133',
              '--health-server-port=8134',
              '--service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token',
            ],
            volumeMounts: [{ name: 'konnectivity-agent-token', mountPath: '/var/run/secrets/tokens' }],
          },
        ],
        volumes: [
          {
            name: 'konnectivity-agent-token',
            projected: {
              sources: [
                {
                  serviceAccountToken: {
                    path: 'konnectivity-agent-token',
                    audience: 'system:konnectivity-server',
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
};

const withFlags = (model: ClusterModel, program: 'kube-apiserver', ...rows: readonly string[]) => ({
  ...model,
  programs: { ...model.programs, [program]: [...(model.programs[program] ?? []), ...flags(...rows)] },
});

/** Clusters that templates start from: each is safe where it can be. The names are for authors; `what` explains them. */
export const BASES = {
  plain: {
    what: 'An API server and a kubelet that verify each other, without a tunnel.',
    model: plain,
  },
  'flags-only': {
    what: 'The same with a kubelet that has no configuration file: everything by flags.',
    model: {
      programs: {
        ...plain.programs,
        kubelet: flags(
          'kubeconfig=/etc/kubernetes/kubelet.conf',
          'anonymous-auth=false',
          'authentication-token-webhook=true',
          'authorization-mode=Webhook',
          'client-ca-file={pki}/ca.crt',
          'read-only-port=0',
          'tls-cert-file={kubelet-pki}/kubelet.crt',
          'tls-private-key-file={kubelet-pki}/kubelet.key',
        ),
      },
      documents: Object.fromEntries(
        Object.entries(plain.documents).filter(([name]) => name !== 'kubelet-config'),
      ),
    },
  },
  'drop-in': {
    what: 'The plain cluster with a folder of kubelet drop-ins (--config-dir) that holds one harmless file.',
    model: {
      programs: {
        ...plain.programs,
        kubelet: [...KUBELET_FLAGS, ['config-dir', '/etc/kubernetes/kubelet.conf.d']],
      },
      documents: {
        ...plain.documents,
        'kubelet-drop-in': [
          { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration', maxPods: 110 },
        ],
      },
    },
  },
  etcd: {
    what: 'The plain cluster with etcd, which has an authority of its own.',
    model: {
      programs: {
        ...plain.programs,
        etcd: flags(
          'advertise-client-urls=https://{control-plane}:2379',
          'cert-file={pki}/etcd/server.crt',
          'client-cert-auth=true',
          'data-dir=/var/lib/etcd',
          'key-file={pki}/etcd/server.key',
          'listen-client-urls=https://127.0.0.1:2379,https://{control-plane}:2379',
          'listen-peer-urls=https://{control-plane}:2380',
          'peer-cert-file={pki}/etcd/peer.crt',
          'peer-client-cert-auth=true',
          'peer-key-file={pki}/etcd/peer.key',
          'peer-trusted-ca-file={pki}/etcd/ca.crt',
          'trusted-ca-file={pki}/etcd/ca.crt',
        ),
      },
      documents: plain.documents,
    },
  },
  'control-plane': {
    what: 'The plain cluster with a kube-controller-manager and its kubeconfig.',
    model: {
      programs: { ...plain.programs, 'kube-controller-manager': CONTROLLER_MANAGER },
      documents: {
        ...plain.documents,
        'controller-manager-kubeconfig': [
          kubeconfig({
            'client-certificate': '{pki}/controller-manager.crt',
            'client-key': '{pki}/controller-manager.key',
          }),
        ],
      },
    },
  },
  pods: {
    what: 'The plain cluster with a kube-controller-manager and a Deployment that mounts no token.',
    model: {
      programs: { ...plain.programs, 'kube-controller-manager': CONTROLLER_MANAGER },
      documents: {
        ...plain.documents,
        pods: [POD],
        'controller-manager-kubeconfig': [
          kubeconfig({
            'client-certificate': '{pki}/controller-manager.crt',
            'client-key': '{pki}/controller-manager.key',
          }),
        ],
        pki: [PKI],
      },
    },
  },
  bootstrap: {
    what: 'A node that has not joined yet: a bootstrap kubeconfig with a token, and no kubelet.conf.',
    model: {
      programs: {
        ...withFlags(plain, 'kube-apiserver', 'enable-bootstrap-token-auth=true').programs,
        kubelet: [['bootstrap-kubeconfig', '/etc/kubernetes/bootstrap-kubelet.conf'], ...KUBELET_FLAGS],
      },
      documents: {
        ...Object.fromEntries(
          Object.entries(plain.documents).filter(([name]) => name !== 'kubelet-kubeconfig'),
        ),
        'bootstrap-kubeconfig': [kubeconfig({ token: '07401b.f395accd246ae52d' })],
      },
    },
  },
  tunnel: {
    what: 'The plain cluster with Konnectivity: a server on a shared socket, agents with tokens, an egress selector.',
    model: {
      programs: {
        ...withFlags(
          plain,
          'kube-apiserver',
          'egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
        ).programs,
        'konnectivity-server': flags(
          `uds-name=${SOCKET}`,
          'server-port=0',
          'cluster-cert={pki}/konnectivity-server.crt',
          'cluster-key={pki}/konnectivity-server.key',
          'mode=grpc',
          'agent-port=8132',
          'admin-port=8133',
          'health-port=8134',
          'agent-namespace=kube-system',
          'agent-service-account=konnectivity-agent',
          'authentication-audience=system:konnectivity-server',
          'kubeconfig=/etc/kubernetes/konnectivity-server.conf',
        ),
      },
      documents: {
        ...plain.documents,
        'egress-selector': [
          {
            apiVersion: 'apiserver.k8s.io/v1beta1',
            kind: 'EgressSelectorConfiguration',
            egressSelections: [
              {
                name: 'cluster',
                connection: { proxyProtocol: 'GRPC', transport: { uds: { udsName: SOCKET } } },
              },
            ],
          },
        ],
        agent: [AGENT],
        rbac: [
          ...(plain.documents.rbac ?? []),
          binding('system:konnectivity-server', 'system:auth-delegator', user('system:konnectivity-server')),
        ],
      },
    },
  },
} as const satisfies Record<string, { what: string; model: ClusterModel }>;

export type BaseName = keyof typeof BASES;
