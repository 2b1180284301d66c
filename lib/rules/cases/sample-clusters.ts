import { component } from './component';
import { FILE } from './file';
import { kubeconfig } from './kubeconfig';
import { kubelet } from './kubelet';
import { manifest } from './manifest';

/** A whole cluster to look at: files, each with its host before its path. */
export type SampleCluster = {
  id: string;
  title: string;
  what: string;
  files: Readonly<Record<string, string>>;
};

const PKI = '/etc/kubernetes/pki';

/** What kubeadm 1.36 sets (cmd/kubeadm/app/phases/controlplane/manifests.go), as far as paths hang on it. */
const APISERVER = [
  '--etcd-servers=https://127.0.0.1:2379',
  '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
  `--service-account-key-file=${PKI}/sa.pub`,
  `--service-account-signing-key-file=${PKI}/sa.key`,
  '--advertise-address=192.0.2.10',
  '--authorization-mode=Node,RBAC',
  `--client-ca-file=${PKI}/ca.crt`,
  '--enable-admission-plugins=NodeRestriction',
  '--enable-bootstrap-token-auth=true',
  `--etcd-cafile=${PKI}/etcd/ca.crt`,
  `--etcd-certfile=${PKI}/apiserver-etcd-client.crt`,
  `--etcd-keyfile=${PKI}/apiserver-etcd-client.key`,
  `--kubelet-client-certificate=${PKI}/apiserver-kubelet-client.crt`,
  `--kubelet-client-key=${PKI}/apiserver-kubelet-client.key`,
  '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
  `--proxy-client-cert-file=${PKI}/front-proxy-client.crt`,
  `--proxy-client-key-file=${PKI}/front-proxy-client.key`,
  '--requestheader-allowed-names=front-proxy-client',
  `--requestheader-client-ca-file=${PKI}/front-proxy-ca.crt`,
  '--requestheader-extra-headers-prefix=X-Remote-Extra-',
  '--requestheader-group-headers=X-Remote-Group',
  '--requestheader-username-headers=X-Remote-User',
  '--secure-port=6443',
  '--service-cluster-ip-range=10.96.0.0/12',
  `--tls-cert-file=${PKI}/apiserver.crt`,
  `--tls-private-key-file=${PKI}/apiserver.key`,
];

const ETCD = component('etcd', [
  '--advertise-client-urls=https://192.0.2.10:2379',
  `--cert-file=${PKI}/etcd/server.crt`,
  '--client-cert-auth=true',
  '--data-dir=/var/lib/etcd',
  `--key-file=${PKI}/etcd/server.key`,
  '--listen-client-urls=https://127.0.0.1:2379,https://192.0.2.10:2379',
  '--listen-peer-urls=https://192.0.2.10:2380',
  `--peer-cert-file=${PKI}/etcd/peer.crt`,
  '--peer-client-cert-auth=true',
  `--peer-key-file=${PKI}/etcd/peer.key`,
  `--peer-trusted-ca-file=${PKI}/etcd/ca.crt`,
  `--trusted-ca-file=${PKI}/etcd/ca.crt`,
]);

const KUBELET = `authentication:
  anonymous:
    enabled: false
  webhook:
    enabled: true
  x509:
    clientCAFile: ${PKI}/ca.crt
authorization:
  mode: Webhook
rotateCertificates: true
`;

const CONTROLLER_MANAGER = [
  '--authentication-kubeconfig=/etc/kubernetes/controller-manager.conf',
  '--authorization-kubeconfig=/etc/kubernetes/controller-manager.conf',
  '--bind-address=127.0.0.1',
  `--client-ca-file=${PKI}/ca.crt`,
  `--cluster-signing-cert-file=${PKI}/ca.crt`,
  `--cluster-signing-key-file=${PKI}/ca.key`,
  '--controllers=*,bootstrapsigner,tokencleaner',
  '--kubeconfig=/etc/kubernetes/controller-manager.conf',
  `--requestheader-client-ca-file=${PKI}/front-proxy-ca.crt`,
  `--root-ca-file=${PKI}/ca.crt`,
  `--service-account-private-key-file=${PKI}/sa.key`,
  '--use-service-account-credentials=true',
];
const SCHEDULER = [
  '--authentication-kubeconfig=/etc/kubernetes/scheduler.conf',
  '--authorization-kubeconfig=/etc/kubernetes/scheduler.conf',
  '--bind-address=127.0.0.1',
  '--kubeconfig=/etc/kubernetes/scheduler.conf',
];

/** kubeadm's probes come without credentials: the paths that they ask for stay open, and no other. */
const AUTHENTICATION = `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
anonymous:
  enabled: true
  conditions:
  - path: /livez
  - path: /readyz
  - path: /healthz
`;
const HARD_APISERVER = [
  ...APISERVER,
  '--authentication-config=/etc/kubernetes/authentication.yaml',
  `--kubelet-certificate-authority=${PKI}/ca.crt`,
  '--profiling=false',
  '--service-account-extend-token-expiration=false',
];
const HARD_KUBELET = `${KUBELET}serverTLSBootstrap: true
enableProfilingHandler: false
enableDebugFlagsHandler: false
`;

const EGRESS = `apiVersion: apiserver.k8s.io/v1beta1
kind: EgressSelectorConfiguration
egressSelections:
- name: cluster
  connection:
    proxyProtocol: GRPC
    transport:
      uds:
        udsName: /etc/kubernetes/konnectivity-server/konnectivity-server.socket
`;
const AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: konnectivity-agent
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: konnectivity-agent
  template:
    metadata:
      labels:
        k8s-app: konnectivity-agent
    spec:
      serviceAccountName: konnectivity-agent
      containers:
      - name: konnectivity-agent
        image: registry.k8s.io/kas-network-proxy/proxy-agent:v0.34.0
        command:
        - /proxy-agent
        args:
        - --logtostderr=true
        - --ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt
        - --proxy-server-host=192.0.2.10
        - --proxy-server-port=8132
        - --service-account-token-path=/var/run/secrets/tokens/konnectivity-agent-token
        volumeMounts:
        - mountPath: /var/run/secrets/tokens
          name: konnectivity-agent-token
      volumes:
      - name: konnectivity-agent-token
        projected:
          sources:
          - serviceAccountToken:
              path: konnectivity-agent-token
              audience: system:konnectivity-server
`;
const AGENT_RBAC = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: system:konnectivity-server
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: system:auth-delegator
subjects:
- apiGroup: rbac.authorization.k8s.io
  kind: User
  name: system:konnectivity-server
`;
/** Both ends of the socket see the same folder of the host. */
const SOCKET = {
  container: `    volumeMounts:
    - mountPath: /etc/kubernetes/konnectivity-server
      name: konnectivity-uds
`,
  spec: `  volumes:
  - name: konnectivity-uds
    hostPath:
      path: /etc/kubernetes/konnectivity-server
      type: DirectoryOrCreate
`,
};
const KONNECTIVITY_SERVER_FLAGS = [
  '--logtostderr=true',
  '--uds-name=/etc/kubernetes/konnectivity-server/konnectivity-server.socket',
  '--delete-existing-uds-file',
  `--cluster-cert=${PKI}/apiserver.crt`,
  `--cluster-key=${PKI}/apiserver.key`,
  '--mode=grpc',
  '--server-port=0',
  '--agent-port=8132',
  '--admin-port=8133',
  '--health-port=8134',
  '--agent-namespace=kube-system',
  '--agent-service-account=konnectivity-agent',
  '--kubeconfig=/etc/kubernetes/konnectivity-server.conf',
  '--authentication-audience=system:konnectivity-server',
];

const apiserver = (flags: readonly string[], more = {}) =>
  manifest({ program: 'kube-apiserver', command: flags }, more);

const controlPlane = (more: readonly string[]) => ({
  [FILE.controllerManager]: component('kube-controller-manager', [...CONTROLLER_MANAGER, ...more]),
  [FILE.scheduler]: component('kube-scheduler', [...SCHEDULER, ...more]),
});

const BASE = {
  [FILE.etcd]: ETCD,
  [FILE.controllerManagerKubeconfig]: inline('system:kube-controller-manager'),
  [FILE.schedulerKubeconfig]: inline('system:kube-scheduler'),
  [FILE.kubeletKubeconfig]: kubeconfig(),
};

/** A kubeconfig of the control plane, with a certificate of its own. */
function inline(user: string): string {
  const name = user.replace('system:kube-', '');
  return kubeconfig(undefined, [
    `client-certificate: ${PKI}/${name}.crt`,
    `client-key: ${PKI}/${name}.key`,
  ]).replaceAll('default', user);
}

/** Clusters to begin with: what kubeadm makes, the same hardened, and that with the control plane's traffic in a tunnel. */
export const SAMPLE_CLUSTERS: readonly SampleCluster[] = [
  {
    id: 'kubeadm',
    title: 'kubeadm’s default',
    what: 'As kubeadm writes it: kubelets are not verified.',
    files: { [FILE.apiserver]: apiserver(APISERVER), ...controlPlane([]), ...kubelet([], KUBELET), ...BASE },
  },
  {
    id: 'hardened',
    title: 'Hardened',
    what: 'Kubelets are verified, and only probes come in without credentials.',
    files: {
      [FILE.apiserver]: apiserver(HARD_APISERVER),
      ...controlPlane(['--profiling=false']),
      ...kubelet([], HARD_KUBELET),
      ...BASE,
      [FILE.authentication]: AUTHENTICATION,
    },
  },
  {
    id: 'konnectivity',
    title: 'With Konnectivity',
    what: 'Hardened, and the way to the nodes lies in a tunnel.',
    files: {
      [FILE.apiserver]: apiserver(
        [...HARD_APISERVER, '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml'],
        SOCKET,
      ),
      ...controlPlane(['--profiling=false']),
      ...kubelet([], HARD_KUBELET),
      ...BASE,
      [FILE.authentication]: AUTHENTICATION,
      [FILE.egress]: EGRESS,
      [FILE.konnectivityServer]: component('konnectivity-server', KONNECTIVITY_SERVER_FLAGS, [], SOCKET),
      [FILE.konnectivityAgent]: AGENT,
      [FILE.rbac]: AGENT_RBAC,
    },
  },
];
