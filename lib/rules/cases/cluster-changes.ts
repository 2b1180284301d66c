import { FILE } from './file';
import type { Change } from './secure-cluster';

/** One change of the secure cluster, with a name to find what follows from it. */
export type ClusterChange = {
  name: string;
  changes: readonly Change[];
  /** Files that are known not to be there. */
  absent?: readonly string[];
};

const PKI = '/etc/kubernetes/pki';
const KC = FILE.kubeletKubeconfig;
const A = FILE.apiserver;
const K = FILE.kubeletConfig;
const U = FILE.kubeletUnit;
const rbac = (name: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: all}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects:\n- {apiGroup: rbac.authorization.k8s.io, kind: Group, name: ${name}}\n`;
const authn = (lines: string) =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\n${lines}`;
const TCP_SERVER: readonly Change[] = [
  [FILE.konnectivityServer, '--uds-name', ''],
  [FILE.konnectivityServer, '--server-port', '--server-port=8131'],
  [FILE.konnectivityServer, '--mode', '--mode=http-connect'],
  [FILE.konnectivityServer, '--server-cert', `--server-cert=${PKI}/konnectivity-server.crt`],
  [FILE.konnectivityServer, '--server-key', `--server-key=${PKI}/konnectivity-server.key`],
  [FILE.konnectivityServer, '--server-ca-cert', `--server-ca-cert=${PKI}/ca.crt`],
];
const egress = (tcp: string) =>
  `apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections:\n- name: cluster\n  connection:\n    proxyProtocol: HTTPConnect\n    transport:\n      tcp:\n        url: https://192.0.2.10:8131\n        tlsConfig: {${tcp}clientCert: ${PKI}/k.crt, clientKey: ${PKI}/k.key}\n`;
const NO_TOKEN: readonly Change[] = [
  [FILE.konnectivityServer, '--agent-namespace', ''],
  [FILE.konnectivityServer, '--agent-service-account', ''],
  [FILE.konnectivityServer, '--authentication-audience', ''],
  [FILE.konnectivityServer, '--kubeconfig', ''],
];
const BY_CERT: readonly Change[] = [
  ...NO_TOKEN,
  [FILE.konnectivityAgent, '--service-account-token-path', ''],
  [FILE.konnectivityAgent, '--agent-cert', '--agent-cert=/etc/k/agent.crt'],
  [FILE.konnectivityAgent, '--agent-key', '--agent-key=/etc/k/agent.key'],
];
/** One more certificate in the inventory, with its issuer. */
const listed = (path: string, issuer: string, folder = PKI): Change => [
  FILE.pki,
  'certificates:\n',
  `certificates:\n- {path: ${folder}/${path}, subject: "CN=x", issuer: "${issuer}"}\n`,
];
/** What tests of paths and operations change in the secure cluster, one thing at a time. */
export const CLUSTER_CHANGES: readonly ClusterChange[] = [
  {
    name: 'the kubelet speaks clear text',
    changes: [[KC, 'https://192.0.2.10:6443', 'http://192.0.2.10:6443']],
  },
  {
    name: 'the kubelet speaks clear text to another port',
    changes: [[KC, 'https://192.0.2.10:6443', 'http://192.0.2.10:8080']],
  },
  {
    name: 'the kubelet verifies nothing',
    changes: [[KC, `certificate-authority: ${PKI}/ca.crt`, 'insecure-skip-tls-verify: true']],
  },
  {
    name: 'the kubelet trusts the roots of its host',
    changes: [[KC, `    certificate-authority: ${PKI}/ca.crt\n`, '']],
  },
  {
    name: 'the kubelet shows a token',
    changes: [
      [
        KC,
        '    client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem\n    client-key: /var/lib/kubelet/pki/kubelet-client-current.pem\n',
        '    token: abcdef.0123456789abcdef\n',
      ],
    ],
  },
  {
    name: 'the kubelet shows nothing',
    changes: [
      [
        KC,
        '\n    client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem\n    client-key: /var/lib/kubelet/pki/kubelet-client-current.pem\n',
        ' {}\n',
      ],
      [K, 'rotateCertificates: true', 'rotateCertificates: false'],
    ],
  },
  { name: 'the kubelet’s kubeconfig is not given', changes: [[KC, null]] },
  { name: 'the kubelet’s kubeconfig is not there', changes: [[KC, null]], absent: [KC] },
  {
    name: 'the kubelet’s kubeconfig is refused',
    changes: [[KC, 'current-context: default', 'current-context: other']],
  },
  {
    name: 'the kubelet runs alone',
    changes: [
      [U, '--kubeconfig', ''],
      [K, 'mode: Webhook', 'mode: AlwaysAllow'],
      [K, 'webhook:\n    enabled: true', 'webhook:\n    enabled: false'],
      [K, 'rotateCertificates: true\n', ''],
    ],
  },
  {
    name: 'a bootstrap kubeconfig alone',
    changes: [
      [KC, null],
      [U, '--bootstrap-kubeconfig', '--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf'],
      [
        FILE.bootstrapKubeconfig,
        `apiVersion: v1\nkind: Config\nclusters: [{name: a, cluster: {server: "https://192.0.2.10:6443", certificate-authority: ${PKI}/ca.crt}}]\nusers: [{name: a, user: {token: abcdef.0123456789abcdef}}]\ncontexts: [{name: a, context: {cluster: a, user: a}}]\ncurrent-context: a\n`,
      ],
    ],
    absent: [KC],
  },
  { name: 'the API server knows no client authority', changes: [[A, '--client-ca-file', '']] },
  {
    name: 'the API server allows everything',
    changes: [[A, '--authorization-mode', '--authorization-mode=AlwaysAllow']],
  },
  { name: 'no authorization mode', changes: [[A, '--authorization-mode', '']] },
  {
    name: 'AlwaysAllow behind Node and RBAC',
    changes: [[A, '--authorization-mode', '--authorization-mode=Node,RBAC,AlwaysAllow']],
  },
  { name: 'no Node authorizer', changes: [[A, '--authorization-mode', '--authorization-mode=RBAC']] },
  { name: 'no RBAC', changes: [[A, '--authorization-mode', '--authorization-mode=Node']] },
  {
    name: 'a webhook instead of Node',
    changes: [
      [A, '--authorization-mode', '--authorization-mode=RBAC,Webhook'],
      [
        A,
        '--authorization-webhook-config-file',
        '--authorization-webhook-config-file=/etc/kubernetes/webhook.conf',
      ],
    ],
  },
  {
    name: 'a webhook alone',
    changes: [
      [A, '--authorization-mode', '--authorization-mode=Webhook'],
      [
        A,
        '--authorization-webhook-config-file',
        '--authorization-webhook-config-file=/etc/kubernetes/webhook.conf',
      ],
    ],
  },
  { name: 'NodeRestriction off', changes: [[A, '--enable-admission-plugins', '']] },
  { name: 'anonymous requests, RBAC decides', changes: [[A, '--anonymous-auth', '']] },
  {
    name: 'anonymous requests by a file, and everything is allowed',
    changes: [
      [A, '--anonymous-auth', ''],
      [A, '--authorization-mode', '--authorization-mode=AlwaysAllow'],
      [A, '--authentication-config', '--authentication-config=/etc/kubernetes/authentication.yaml'],
      [FILE.authentication, authn('anonymous: {enabled: true}\n')],
    ],
  },
  {
    name: 'anonymous requests on one path',
    changes: [
      [A, '--anonymous-auth', ''],
      [A, '--authentication-config', '--authentication-config=/etc/kubernetes/authentication.yaml'],
      [FILE.authentication, authn('anonymous: {enabled: true, conditions: [{path: /livez}]}\n')],
    ],
  },
  {
    name: 'anonymous requests on a path that does not tell health',
    changes: [
      [A, '--anonymous-auth', ''],
      [A, '--authentication-config', '--authentication-config=/etc/kubernetes/authentication.yaml'],
      [FILE.authentication, authn('anonymous: {enabled: true, conditions: [{path: /version}]}\n')],
    ],
  },
  {
    name: 'the authentication file is not given',
    changes: [
      [A, '--anonymous-auth', ''],
      [A, '--authentication-config', '--authentication-config=/etc/kubernetes/authentication.yaml'],
    ],
  },
  {
    name: 'the authorization file is not given',
    changes: [
      [A, '--authorization-mode', ''],
      [A, '--authorization-config', '--authorization-config=/etc/kubernetes/authorization.yaml'],
    ],
  },
  { name: 'no API server among the files', changes: [[A, null]] },
  {
    name: 'no kubelet among the files',
    changes: [
      [U, null],
      [K, null],
      [KC, null],
    ],
  },
  { name: 'the API server does not start', changes: [[A, '--no-such-flag', '--no-such-flag=1']] },
  { name: 'the kubelet does not start', changes: [[U, '--container-runtime', '--container-runtime=remote']] },
  {
    name: 'the API server serves a certificate for another name',
    changes: [
      [
        FILE.pki,
        'sans: [192.0.2.10]}\n- {host: control-plane, path: /etc/kubernetes/pki/konn',
        'sans: [api.example]}\n- {host: control-plane, path: /etc/kubernetes/pki/konn',
      ],
    ],
  },
  {
    name: 'the API server serves a certificate of another authority',
    changes: [
      [
        FILE.pki,
        'subject: "CN=kube-apiserver", issuer: "CN=kubernetes"',
        'subject: "CN=kube-apiserver", issuer: "CN=other"',
      ],
    ],
  },
  {
    name: 'the API server serves a certificate of its own making',
    changes: [
      [A, '--tls-cert-file', ''],
      [A, '--tls-private-key-file', ''],
    ],
  },
  { name: 'pods get no ca.crt', changes: [[FILE.controllerManager, '--root-ca-file', '']] },
  {
    name: 'the ServiceAccount plugin is off',
    changes: [[A, '--disable-admission-plugins', '--disable-admission-plugins=ServiceAccount']],
  },
  {
    name: 'tokens of deleted accounts count',
    changes: [[A, '--service-account-lookup', '--service-account-lookup=false']],
  },
  { name: 'every pod may do everything', changes: [['cluster/all.yaml', rbac('system:serviceaccounts')]] },
  { name: 'no kube-controller-manager among the files', changes: [[FILE.controllerManager, null]] },
  {
    name: 'kube-controller-manager does not start',
    changes: [[FILE.controllerManager, '--port', '--port=0']],
  },
  {
    name: 'pods without tokens',
    changes: [
      [
        FILE.pods,
        'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  automountServiceAccountToken: false\n  containers: [{name: a, image: a}]\n',
      ],
    ],
  },
  { name: 'the kubelet is not verified', changes: [[A, '--kubelet-certificate-authority', '']] },
  { name: 'the API server has half a pair for kubelets', changes: [[A, '--kubelet-client-key', '']] },
  {
    name: 'the API server shows kubelets nothing',
    changes: [
      [A, '--kubelet-client-key', ''],
      [A, '--kubelet-client-certificate', ''],
    ],
  },
  {
    name: 'the API server shows kubelets nothing, and they take anybody',
    changes: [
      [A, '--kubelet-client-key', ''],
      [A, '--kubelet-client-certificate', ''],
      [K, 'anonymous:\n    enabled: false', 'anonymous:\n    enabled: true'],
      [K, 'mode: Webhook', 'mode: AlwaysAllow'],
    ],
  },
  {
    name: 'the API server shows kubelets nothing, and they ask who may',
    changes: [
      [A, '--kubelet-client-key', ''],
      [A, '--kubelet-client-certificate', ''],
      [K, 'anonymous:\n    enabled: false', 'anonymous:\n    enabled: true'],
    ],
  },
  {
    name: 'the kubelet has no client authority',
    changes: [[K, `clientCAFile: ${PKI}/ca.crt`, 'clientCAFile: ""']],
  },
  {
    name: 'the kubelet takes anonymous requests',
    changes: [[K, 'anonymous:\n    enabled: false', 'anonymous:\n    enabled: true']],
  },
  {
    name: 'the kubelet is open',
    changes: [
      [K, 'anonymous:\n    enabled: false', 'anonymous:\n    enabled: true'],
      [K, 'mode: Webhook', 'mode: AlwaysAllow'],
    ],
  },
  {
    name: 'the kubelet allows everything to whom it knows',
    changes: [[K, 'mode: Webhook', 'mode: AlwaysAllow']],
  },
  { name: 'the kubelet has a read-only port', changes: [[K, 'readOnlyPort: 0', 'readOnlyPort: 10255']] },
  { name: 'the kubelet’s configuration is not given', changes: [[K, null]] },
  {
    name: 'the kubelet has no configuration file',
    changes: [
      [K, null],
      [U, '--config', ''],
    ],
  },
  {
    name: 'a self-signed kubelet that is verified',
    changes: [
      [
        K,
        'tlsCertFile: /var/lib/kubelet/pki/kubelet.crt\ntlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key\n',
        '',
      ],
    ],
  },
  {
    name: 'a self-signed kubelet that nobody verifies',
    changes: [
      [A, '--kubelet-certificate-authority', ''],
      [
        K,
        'tlsCertFile: /var/lib/kubelet/pki/kubelet.crt\ntlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key\n',
        '',
      ],
    ],
  },
  {
    name: 'a kubelet that asks for its certificate',
    changes: [
      [
        K,
        'tlsCertFile: /var/lib/kubelet/pki/kubelet.crt\ntlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key\n',
        'serverTLSBootstrap: true\n',
      ],
    ],
  },
  {
    name: 'half a pair at the kubelet',
    changes: [[K, 'tlsPrivateKeyFile: /var/lib/kubelet/pki/kubelet.key\n', '']],
  },
  {
    name: 'the kubelet’s certificate is of another authority',
    changes: [
      [
        FILE.pki,
        'subject: "CN=system:node:a,O=system:nodes", issuer: "CN=kubernetes"',
        'subject: "CN=system:node:a,O=system:nodes", issuer: "CN=other"',
      ],
    ],
  },
  {
    name: 'the API server’s kubelet certificate is of another authority',
    changes: [
      [
        FILE.pki,
        'subject: "CN=kube-apiserver-kubelet-client", issuer: "CN=kubernetes"',
        'subject: "CN=kube-apiserver-kubelet-client", issuer: "CN=other"',
      ],
    ],
  },
  {
    name: 'the kubelet’s debugging handlers are off',
    changes: [[K, 'readOnlyPort: 0', 'enableDebuggingHandlers: false']],
  },
  { name: 'the kubelet does not serve', changes: [[K, 'readOnlyPort: 0', 'enableServer: false']] },
  {
    name: 'the kubelet reviews no tokens',
    changes: [[K, 'webhook:\n    enabled: true', 'webhook:\n    enabled: false']],
  },
  {
    name: 'no front proxy certificate',
    changes: [
      [A, '--proxy-client-cert-file', ''],
      [A, '--proxy-client-key-file', ''],
    ],
  },
  { name: 'no egress selector', changes: [[A, '--egress-selector-config-file', '']] },
  { name: 'the egress selector is not given', changes: [[FILE.egress, null]] },
  {
    name: 'the network cluster is dialled directly',
    changes: [
      [
        FILE.egress,
        'apiVersion: apiserver.k8s.io/v1beta1\nkind: EgressSelectorConfiguration\negressSelections:\n- name: cluster\n  connection: {proxyProtocol: Direct}\n',
      ],
    ],
  },
  {
    name: 'no Konnectivity and no egress selector',
    changes: [
      [A, '--egress-selector-config-file', ''],
      [FILE.konnectivityServer, null],
      [FILE.konnectivityAgent, null],
    ],
  },
  { name: 'no konnectivity server among the files', changes: [[FILE.konnectivityServer, null]] },
  { name: 'no konnectivity agent among the files', changes: [[FILE.konnectivityAgent, null]] },
  { name: 'anybody may be an agent', changes: [...NO_TOKEN] },
  {
    name: 'agents by a certificate of their own authority',
    changes: [
      ...BY_CERT,
      [FILE.konnectivityServer, '--cluster-ca-cert', `--cluster-ca-cert=${PKI}/konnectivity-ca.crt`],
    ],
  },
  {
    name: 'agents by a certificate of the cluster’s authority',
    changes: [...BY_CERT, [FILE.konnectivityServer, '--cluster-ca-cert', `--cluster-ca-cert=${PKI}/ca.crt`]],
  },
  {
    name: 'a TCP front that is verified',
    changes: [...TCP_SERVER, [FILE.egress, egress(`caBundle: ${PKI}/ca.crt, `)]],
  },
  { name: 'a TCP front that the host’s roots verify', changes: [...TCP_SERVER, [FILE.egress, egress('')]] },
  {
    name: 'the agent has no authority and does not start',
    changes: [[FILE.konnectivityAgent, '--ca-cert', '']],
  },
  {
    name: 'half of what tokens need: the konnectivity server does not start',
    changes: [[FILE.konnectivityServer, '--agent-service-account', '']],
  },
  {
    name: 'the konnectivity server speaks http-connect',
    changes: [[FILE.konnectivityServer, '--mode', '--mode=http-connect']],
  },
  {
    name: 'the konnectivity server makes another socket',
    changes: [[FILE.konnectivityServer, 'konnectivity-server.socket', 'other.socket']],
  },
  {
    name: 'the socket is not shared',
    changes: [
      [
        FILE.konnectivityServer,
        '      path: /etc/kubernetes/konnectivity-server\n      type: DirectoryOrCreate\n',
        '      path: /run/other\n',
      ],
    ],
  },
  {
    name: 'the agent dials another port',
    changes: [[FILE.konnectivityAgent, '--proxy-server-port', '--proxy-server-port=8091']],
  },
  {
    name: 'the agent’s token is for somebody else',
    changes: [[FILE.konnectivityAgent, 'audience: system:konnectivity-server', 'audience: vault']],
  },
  {
    name: 'the agent sends no token',
    changes: [[FILE.konnectivityAgent, '--service-account-token-path', '']],
  },
  {
    name: 'the agent runs as another account',
    changes: [
      [FILE.konnectivityAgent, 'serviceAccountName: konnectivity-agent', 'serviceAccountName: default'],
    ],
  },
  {
    name: 'the konnectivity server may not review tokens',
    changes: [[FILE.rbac, 'name: system:auth-delegator', 'name: system:discovery']],
  },
  {
    name: 'kube-controller-manager speaks clear text',
    changes: [[FILE.controllerManagerKubeconfig, 'https://192.0.2.10:6443', 'http://192.0.2.10:8080']],
  },
  {
    name: 'kube-scheduler verifies nothing',
    changes: [
      [FILE.schedulerKubeconfig, `certificate-authority: ${PKI}/ca.crt`, 'insecure-skip-tls-verify: true'],
    ],
  },
  { name: 'kube-scheduler’s kubeconfig is not given', changes: [[FILE.schedulerKubeconfig, null]] },
  { name: 'kube-scheduler does not start', changes: [[FILE.scheduler, '--port', '--port=0']] },
  {
    name: 'kube-scheduler by --master',
    changes: [[FILE.scheduler, '--kubeconfig', '--master=http://127.0.0.1:8080']],
  },
  {
    name: 'the scheduler’s configuration is not given',
    changes: [[FILE.scheduler, '--kubeconfig', '--config=/etc/kubernetes/scheduler.yaml']],
  },
  { name: 'kube-scheduler alone', changes: [[FILE.controllerManager, null]] },
  {
    name: 'neither kube-scheduler nor kube-controller-manager',
    changes: [
      [FILE.controllerManager, null],
      [FILE.scheduler, null],
    ],
  },
  { name: 'etcd in clear text', changes: [[A, '--etcd-servers', '--etcd-servers=http://127.0.0.1:2379']] },
  { name: 'etcd by a socket', changes: [[A, '--etcd-servers', '--etcd-servers=unix:///run/etcd.sock']] },
  { name: 'etcd is verified by the host’s roots', changes: [[A, '--etcd-cafile', '']] },
  {
    name: 'the API server shows etcd nothing',
    changes: [
      [A, '--etcd-certfile', ''],
      [A, '--etcd-keyfile', ''],
    ],
  },
  {
    name: 'etcd asks for nothing',
    changes: [
      [FILE.etcd, '--client-cert-auth', ''],
      [FILE.etcd, '--trusted-ca-file', ''],
    ],
  },
  { name: 'etcd asks by its authority alone', changes: [[FILE.etcd, '--client-cert-auth', '']] },
  { name: 'etcd asks, and has no authority', changes: [[FILE.etcd, '--trusted-ca-file', '']] },
  {
    name: 'etcd makes up its certificate',
    changes: [
      [FILE.etcd, '--cert-file', ''],
      [FILE.etcd, '--key-file', ''],
      [FILE.etcd, '--auto-tls', '--auto-tls'],
    ],
  },
  {
    name: 'etcd listens in clear text',
    changes: [[FILE.etcd, '--listen-client-urls', '--listen-client-urls=http://0.0.0.0:2379']],
  },
  {
    name: 'etcd trusts the cluster’s authority',
    changes: [[FILE.etcd, '--trusted-ca-file', `--trusted-ca-file=${PKI}/ca.crt`]],
  },
  {
    name: 'etcd trusts it, and takes one name only',
    changes: [
      [FILE.etcd, '--trusted-ca-file', `--trusted-ca-file=${PKI}/ca.crt`],
      [FILE.etcd, '--client-cert-allowed-hostname', '--client-cert-allowed-hostname=apiserver'],
    ],
  },
  {
    name: 'etcd’s authority is a copy of the cluster’s',
    changes: [
      [
        FILE.pki,
        'subject: "CN=etcd-ca", issuer: "CN=etcd-ca"',
        'subject: "CN=kubernetes", issuer: "CN=kubernetes"',
      ],
    ],
  },
  { name: 'no etcd among the files', changes: [[FILE.etcd, null]] },
  {
    name: 'etcd’s configuration is not given',
    changes: [[FILE.etcd, '--config-file', '--config-file=/etc/etcd.yaml']],
  },
  {
    name: 'etcd’s certificate is of another authority',
    changes: [listed('etcd/server.crt', 'CN=kubernetes')],
  },
  {
    name: 'the API server’s certificate for etcd is of another authority',
    changes: [listed('apiserver-etcd-client.crt', 'CN=kubernetes')],
  },
  {
    name: 'kube-scheduler’s certificate is of another authority',
    changes: [listed('scheduler.crt', 'CN=other')],
  },
  {
    name: 'the kubelet’s client certificate is of another authority',
    changes: [listed('kubelet-client-current.pem', 'CN=other', '/var/lib/kubelet/pki')],
  },
  {
    name: 'certificates of all of them, as kubeadm issues them',
    changes: [
      listed('etcd/server.crt', 'CN=etcd-ca'),
      listed('apiserver-etcd-client.crt', 'CN=etcd-ca'),
      listed('scheduler.crt', 'CN=kubernetes'),
      listed('controller-manager.crt', 'CN=kubernetes'),
      listed('kubelet-client-current.pem', 'CN=kubernetes', '/var/lib/kubelet/pki'),
    ],
  },
  { name: 'etcd does not start', changes: [[FILE.etcd, '--key-file', '']] },
  {
    name: 'etcd does not start, and another stands by',
    changes: [
      [FILE.etcd, '--key-file', ''],
      [A, '--etcd-servers', '--etcd-servers=https://127.0.0.1:2379,https://192.0.2.11:2379'],
    ],
  },
  { name: 'SSH tunnels are asked for', changes: [[A, '--ssh-user', '--ssh-user=core']] },
  { name: 'another flag that has gone', changes: [[A, '--insecure-port', '--insecure-port=0']] },
];
