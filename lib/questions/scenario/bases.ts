import type { ScenarioBase } from '../../content/scenario-fields';
import { APISERVER_FLAGS } from './base-parts/apiserver-flags';
import { DEPLOYMENT } from './base-parts/deployment';
import { flags } from './base-parts/flags';
import { KONNECTIVITY_AGENT } from './base-parts/konnectivity-agent';
import { kubeconfig } from './base-parts/kubeconfig';
import { KUBELET_CONFIG } from './base-parts/kubelet-config';
import { PKI } from './base-parts/pki';
import { userBinding } from './base-parts/user-binding';
import type { ClusterModel } from './cluster-model';

const KUBELET_FLAGS = flags('config=/var/lib/kubelet/config.yaml', 'kubeconfig=/etc/kubernetes/kubelet.conf');

const SOCKET = '/etc/kubernetes/konnectivity-server/konnectivity-server.socket';

const CONTROLLER_MANAGER = flags(
  'bind-address=127.0.0.1',
  'kubeconfig=/etc/kubernetes/controller-manager.conf',
  'root-ca-file={pki}/ca.crt',
  'service-account-private-key-file={pki}/sa.key',
  'use-service-account-credentials=true',
);

const plain: ClusterModel = {
  programs: { 'kube-apiserver': APISERVER_FLAGS, kubelet: KUBELET_FLAGS },
  documents: {
    'kubelet-config': [KUBELET_CONFIG],
    'kubelet-kubeconfig': [
      kubeconfig({
        'client-certificate': '{kubelet-pki}/kubelet-client-current.pem',
        'client-key': '{kubelet-pki}/kubelet-client-current.pem',
      }),
    ],
    rbac: [
      userBinding(
        'kubeadm:apiserver-kubelet-client',
        'system:kubelet-api-admin',
        'kube-apiserver-kubelet-client',
      ),
    ],
    pki: [PKI],
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
        pods: [DEPLOYMENT],
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
        agent: [KONNECTIVITY_AGENT],
        rbac: [
          ...(plain.documents.rbac ?? []),
          userBinding('system:konnectivity-server', 'system:auth-delegator', 'system:konnectivity-server'),
        ],
      },
    },
  },
} as const satisfies Record<ScenarioBase, { what: string; model: ClusterModel }>;
