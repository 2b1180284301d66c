/** A reason: its id, the layer of the value that it rests on ('' where it rests on none), the text that it points at, and its words. */
export type EvidenceWords = readonly [id: string, layer: string, at: string, message: string];

/** What the paths of the secure cluster say ('') and what is new in their words after each of CLUSTER_CHANGES. */
export const EVIDENCE_WORDS: Readonly<Record<string, readonly EvidenceWords[]>> = {
  '': [
    [
      'client-https',
      '',
      'https://192.0.2.10:6443',
      "The kubeconfig's server is https://192.0.2.10:6443, so the client speaks TLS 1.2 or later.",
    ],
    [
      'client-verifies',
      '',
      '/etc/kubernetes/pki/ca.crt',
      'The server must show a certificate of the authority that the kubeconfig names.',
    ],
    [
      'client-certificate',
      '',
      '/var/lib/kubelet/pki/kubelet-client-current.pem',
      'The client offers a certificate.',
    ],
    [
      'client-ca',
      'flag',
      '--client-ca-file=/etc/kubernetes/pki/ca.crt',
      'kube-apiserver checks client certificates against /etc/kubernetes/pki/ca.crt.',
    ],
    ['anonymous-off', 'flag', '--anonymous-auth=false', 'Requests without credentials are refused.'],
    [
      'node-authorizer',
      'flag',
      '--authorization-mode=Node,RBAC',
      'The Node authorizer keeps a kubelet to what its own pods need.',
    ],
    [
      'node-restriction',
      'flag',
      '--enable-admission-plugins=NodeRestriction',
      'NodeRestriction keeps what a kubelet writes to its own Node and pods.',
    ],
    [
      'serves-https-only',
      'flag',
      '--secure-port=6443',
      'kube-apiserver serves HTTPS only; the clear-text port has been gone since 1.24.',
    ],
    [
      'root-ca',
      'flag',
      '--root-ca-file=/etc/kubernetes/pki/ca.crt',
      'Pods get /etc/kubernetes/pki/ca.crt as ca.crt, and their clients refuse any other server.',
    ],
    [
      'service-account-tokens',
      'flag',
      '--service-account-key-file=/etc/kubernetes/pki/sa.pub',
      'kube-apiserver checks the signature of service account tokens.',
    ],
    [
      'service-account-plugin',
      'default',
      'kube-apiserver',
      'The ServiceAccount plugin gives each pod a token of its own that expires.',
    ],
    [
      'authorization-rbac',
      'flag',
      '--authorization-mode=Node,RBAC',
      'Requests are authorized by Node, RBAC.',
    ],
    [
      'kubelet-https-always',
      'flag',
      '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt',
      'kube-apiserver calls the kubelet by HTTPS only; --kubelet-https has been gone since 1.22.',
    ],
    [
      'kubelet-ca',
      'flag',
      '--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt',
      'kube-apiserver accepts only a kubelet certificate that /etc/kubernetes/pki/ca.crt vouches for.',
    ],
    [
      'kubelet-client-pair',
      'flag',
      '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt',
      'kube-apiserver shows the kubelet /etc/kubernetes/pki/apiserver-kubelet-client.crt.',
    ],
    [
      'kubelet-client-ca',
      'file',
      '/etc/kubernetes/pki/ca.crt',
      'The kubelet checks client certificates against /etc/kubernetes/pki/ca.crt.',
    ],
    ['kubelet-anonymous-off', 'file', 'false', 'The kubelet refuses requests without credentials.'],
    [
      'kubelet-authorization-webhook',
      'file',
      'Webhook',
      'The kubelet asks the API server whether the caller may do what it asks for.',
    ],
    [
      'tunnel-protects',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'Konnectivity carries the connection to the node’s network; from the agent on it goes on as it is.',
    ],
    [
      'front-socket',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'The API server reaches the konnectivity server through the socket /etc/kubernetes/konnectivity-server/konnectivity-server.socket on its own host.',
    ],
    [
      'agents-tls',
      'flag',
      '--cluster-cert=/etc/kubernetes/pki/konnectivity-server.crt',
      'Agents reach the konnectivity server by TLS.',
    ],
    [
      'agent-ca',
      'flag',
      '--ca-cert=/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
      'The agent accepts only a konnectivity server that /var/run/secrets/kubernetes.io/serviceaccount/ca.crt vouches for.',
    ],
    [
      'agents-by-token',
      'flag',
      '--authentication-audience=system:konnectivity-server',
      'Agents show a service account token, which the server has the API server check.',
    ],
    [
      'agents-one-account',
      'flag',
      '--agent-service-account=konnectivity-agent',
      'Only the service account kube-system/konnectivity-agent may be an agent.',
    ],
    [
      'node-proxy-scheme',
      '',
      '',
      'The kubelet’s port is called by HTTPS; any other port in clear text unless the request names the node as https:NODE:PORT.',
    ],
    [
      'node-proxy-never-verifies',
      '',
      '',
      'The API server never verifies what answers on a port of a node other than the kubelet’s; no flag turns that on.',
    ],
    [
      'node-proxy-no-credentials',
      '',
      '',
      'The API server shows no credentials on a port of a node other than the kubelet’s.',
    ],
    [
      'proxy-scheme',
      '',
      '',
      'The API server speaks clear text to a pod unless the request names it as https:NAME:PORT.',
    ],
    [
      'proxy-never-verifies',
      '',
      '',
      'The API server never verifies the certificate of a pod; no flag turns that on.',
    ],
    [
      'proxy-no-credentials',
      '',
      '',
      'The API server shows a pod no credentials of its own, so a pod cannot know it.',
    ],
    [
      'proxy-scheme',
      '',
      '',
      'The API server speaks clear text to a Service unless the request names it as https:NAME:PORT.',
    ],
    [
      'proxy-never-verifies',
      '',
      '',
      'The API server never verifies the certificate of a Service; no flag turns that on.',
    ],
    [
      'proxy-no-credentials',
      '',
      '',
      'The API server shows a Service no credentials of its own, so a Service cannot know it.',
    ],
    [
      'ssh-tunnel-removed',
      '',
      '',
      'No SSH tunnel is set up; Kubernetes has had none since 1.22. Konnectivity took its place.',
    ],
    [
      'etcd-https',
      'flag',
      '--etcd-servers=https://127.0.0.1:2379',
      'The first etcd server is https://127.0.0.1:2379, so the API server speaks TLS.',
    ],
    [
      'etcd-ca',
      'flag',
      '--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt',
      'The API server accepts only an etcd that /etc/kubernetes/pki/etcd/ca.crt vouches for.',
    ],
    [
      'etcd-client-pair',
      'flag',
      '--etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt',
      'The API server shows etcd /etc/kubernetes/pki/apiserver-etcd-client.crt.',
    ],
    [
      'etcd-requires-certificate',
      'flag',
      '--client-cert-auth=true',
      'etcd takes only clients with a certificate.',
    ],
    [
      'etcd-own-ca',
      'flag',
      '--trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt',
      'Only certificates of /etc/kubernetes/pki/etcd/ca.crt open etcd, and that authority is etcd’s own.',
    ],
  ],
  'the kubelet speaks clear text': [
    [
      'client-http',
      '',
      'http://192.0.2.10:6443',
      "The kubeconfig's server is http://192.0.2.10:6443, which is clear text: credentials are withheld, and all else can be read and changed.",
    ],
    [
      'client-cleartext',
      '',
      'http://192.0.2.10:6443',
      'There is no TLS, so nothing proves who the server is.',
    ],
    [
      'client-withheld',
      '',
      'http://192.0.2.10:6443',
      'The server is called in clear text, so the client withholds its credentials and stays anonymous.',
    ],
  ],
  'the kubelet speaks clear text to another port': [
    [
      'client-http',
      '',
      'http://192.0.2.10:8080',
      "The kubeconfig's server is http://192.0.2.10:8080, which is clear text: credentials are withheld, and all else can be read and changed.",
    ],
  ],
  'the kubelet verifies nothing': [
    [
      'client-insecure',
      '',
      'true',
      'insecure-skip-tls-verify is true: any server is taken for the API server.',
    ],
  ],
  'the kubelet trusts the roots of its host': [
    [
      'client-host-roots',
      '',
      'https://192.0.2.10:6443',
      'The kubeconfig names no authority, so the roots of the host decide: it holds only if the certificate comes from a public authority, and then any of those can vouch for an impostor.',
    ],
  ],
  'the kubelet shows a token': [
    [
      'client-token',
      '',
      'abcdef.0123456789abcdef',
      'The client shows a token instead of a certificate: whoever has it is the client, for as long as the API server takes it.',
    ],
  ],
  'the kubelet’s kubeconfig is not given': [
    [
      'file-not-given',
      '',
      '',
      'node/etc/kubernetes/kubelet.conf is not given, so whether the kubelet speaks TLS is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'node/etc/kubernetes/kubelet.conf is not given, so which authority the kubelet trusts is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'node/etc/kubernetes/kubelet.conf is not given, so how the kubelet proves who it is is not known.',
    ],
  ],
  'the kubelet’s kubeconfig is not there': [
    ['kubeconfig-absent', '', '', 'node/etc/kubernetes/kubelet.conf does not exist, so there is no client.'],
  ],
  'the kubelet’s kubeconfig is refused': [
    [
      'kubeconfig-refused',
      '',
      'other',
      'node/etc/kubernetes/kubelet.conf is refused: There is no context "other".',
    ],
  ],
  'the kubelet runs alone': [
    [
      'kubelet-standalone',
      'default',
      '--config=/var/lib/kubelet/config.yaml',
      'The kubelet has no --kubeconfig, so it runs alone and never calls the API server.',
    ],
    [
      'kubelet-authorization-always-allow',
      'file',
      'AlwaysAllow',
      'The kubelet’s authorization mode is AlwaysAllow: whoever is let in may do everything, such as running commands in every container.',
    ],
  ],
  'the API server knows no client authority': [
    [
      'client-ca-absent',
      'default',
      'kube-apiserver',
      'kube-apiserver has no --client-ca-file, so it asks for no certificate and knows nobody by one.',
    ],
  ],
  'the API server allows everything': [
    [
      'authorization-always-allow',
      'flag',
      '--authorization-mode=AlwaysAllow',
      'AlwaysAllow is among the authorizers: every request that the others do not decide is allowed.',
    ],
  ],
  'no authorization mode': [
    [
      'authorization-always-allow',
      'default',
      'kube-apiserver',
      'No authorization mode is set, so kube-apiserver falls back to AlwaysAllow: every request is allowed.',
    ],
  ],
  'no Node authorizer': [
    ['authorization-rbac', 'flag', '--authorization-mode=RBAC', 'Requests are authorized by RBAC.'],
    [
      'node-authorizer-absent',
      'flag',
      '--authorization-mode=RBAC',
      'The Node authorizer is off, so nothing keeps a kubelet to its own pods.',
    ],
  ],
  'no RBAC': [
    [
      'authorization-denies',
      'flag',
      '--authorization-mode=Node',
      'Requests are authorized by Node, which allow nothing but what nodes need.',
    ],
  ],
  'a webhook instead of Node': [
    [
      'authorization-rbac',
      'flag',
      '--authorization-mode=RBAC,Webhook',
      'Requests are authorized by RBAC, Webhook.',
    ],
    [
      'node-authorizer-elsewhere',
      'flag',
      '--authorization-mode=RBAC,Webhook',
      'The Node authorizer is off: whether a kubelet is kept to its own pods is decided outside of these files.',
    ],
  ],
  'a webhook alone': [
    [
      'authorization-elsewhere',
      'flag',
      '--authorization-mode=Webhook',
      'Requests are authorized by Webhook: what they allow is decided outside of these files.',
    ],
  ],
  'NodeRestriction off': [
    [
      'node-restriction-off',
      'default',
      'kube-apiserver',
      'NodeRestriction is off, so a kubelet may change every Node and the status of every pod.',
    ],
  ],
  'anonymous requests, RBAC decides': [
    [
      'anonymous-public-only',
      'default',
      'kube-apiserver',
      'Requests without credentials come in as system:anonymous, which built-in roles let see version and health only.',
    ],
  ],
  'anonymous requests by a file, and everything is allowed': [
    [
      'anonymous-open',
      'flag',
      '--authentication-config=/etc/kubernetes/authentication.yaml',
      'Requests without credentials come in as system:anonymous, and the authorizers allow them everything.',
    ],
  ],
  'anonymous requests on one path': [
    [
      'anonymous-health-paths',
      'flag',
      '--authentication-config=/etc/kubernetes/authentication.yaml',
      'Requests without credentials come in on /livez only.',
    ],
  ],
  'anonymous requests on a path that does not tell health': [
    [
      'anonymous-paths',
      'flag',
      '--authentication-config=/etc/kubernetes/authentication.yaml',
      'Requests without credentials come in on /version only.',
    ],
  ],
  'the authentication file is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/authentication.yaml is not given, so whether requests without credentials come in is not known.',
    ],
  ],
  'the authorization file is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/authorization.yaml is not given, so who authorizes requests is not known.',
    ],
  ],
  'no API server among the files': [
    [
      'component-not-given',
      '',
      '',
      'kube-apiserver is not among the files, so what it does is not known. It usually stands in control-plane/etc/kubernetes/manifests/kube-apiserver.yaml.',
    ],
  ],
  'no kubelet among the files': [
    [
      'component-not-given',
      '',
      '',
      'kubelet is not among the files, so what it does is not known. It usually stands in node/etc/systemd/system/kubelet.service.',
    ],
  ],
  'pods get no ca.crt': [
    [
      'root-ca-absent',
      'default',
      'kube-controller-manager',
      'kube-controller-manager has no --root-ca-file, so pods get no ca.crt and cannot tell the API server from an impostor.',
    ],
  ],
  'the ServiceAccount plugin is off': [
    [
      'service-account-plugin-off',
      'flag',
      '--disable-admission-plugins=ServiceAccount',
      'The ServiceAccount plugin is off: pods get no token and call without credentials.',
    ],
  ],
  'tokens of deleted accounts count': [
    [
      'service-account-lookup-off',
      'flag',
      '--service-account-lookup=false',
      'Tokens of deleted service accounts still count: it holds only while no token has been given away.',
    ],
  ],
  'every pod may do everything': [
    [
      'everyone-may-everything',
      '',
      '{apiGroup: rbac.authorization.k8s.io, kind: Group, name: system:serviceaccounts}',
      'all gives system:serviceaccounts the role cluster-admin, so every pod may do everything.',
    ],
  ],
  'no kube-controller-manager among the files': [
    [
      'component-not-given',
      '',
      '',
      'kube-controller-manager is not among the files, so what it does is not known. It usually stands in control-plane/etc/kubernetes/manifests/kube-controller-manager.yaml.',
    ],
  ],
  'the kubelet is not verified': [
    [
      'kubelet-ca-absent',
      'default',
      'kube-apiserver',
      '--kubelet-certificate-authority is not set, so kube-apiserver takes any certificate for the kubelet’s.',
    ],
  ],
  'the API server has half a pair for kubelets': [
    [
      'kubelet-client-half',
      'flag',
      '--kubelet-client-certificate=/etc/kubernetes/pki/apiserver-kubelet-client.crt',
      'Only --kubelet-client-certificate is set: kube-apiserver starts, and sends no certificate.',
    ],
  ],
  'the API server shows kubelets nothing': [
    [
      'kubelet-client-pair-absent',
      'default',
      'kube-apiserver',
      'kube-apiserver has no --kubelet-client-certificate and --kubelet-client-key, so it calls kubelets without credentials.',
    ],
  ],
  'the API server shows kubelets nothing, and they take anybody': [
    [
      'kubelet-anonymous-open',
      'file',
      'true',
      'The kubelet takes requests without credentials and allows them everything.',
    ],
  ],
  'the API server shows kubelets nothing, and they ask who may': [
    [
      'kubelet-anonymous-authorized',
      'file',
      'true',
      'The kubelet takes requests without credentials as system:anonymous: it holds only while no role gives that user, or system:unauthenticated, a right on nodes.',
    ],
  ],
  'the kubelet has no client authority': [
    [
      'kubelet-client-ca-absent',
      'file',
      '""',
      'The kubelet has no clientCAFile, so it knows nobody by a certificate.',
    ],
  ],
  'the kubelet has a read-only port': [
    [
      'kubelet-read-only-port',
      'file',
      '10255',
      'Port 10255 of the kubelet answers in clear text and asks nobody who they are: /pods, /stats and /metrics are open.',
    ],
  ],
  'the kubelet’s configuration is not given': [
    [
      'file-not-given',
      '',
      '',
      'node/var/lib/kubelet/config.yaml is not given, so what the kubelet reads from it is not known.',
    ],
  ],
  'no egress selector': [
    [
      'dialled-directly',
      'default',
      'kube-apiserver',
      'The API server connects over the network between it and the nodes, without a tunnel.',
    ],
    [
      'tunnel-unused',
      'default',
      'kube-apiserver',
      'No egress selection sends cluster traffic to the tunnel, so the API server connects directly.',
    ],
  ],
  'the egress selector is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/egress-selector.yaml is not given, so how nodes are reached is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/egress-selector.yaml is not given, so whether the tunnel is used is not known.',
    ],
  ],
  'no Konnectivity and no egress selector': [
    ['konnectivity-absent', '', '', 'There is no Konnectivity: the API server reaches nodes directly.'],
  ],
  'no konnectivity server among the files': [
    [
      'tunnel-weak',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'Konnectivity carries the connection, and is no better than its own claims.',
    ],
    [
      'component-not-given',
      '',
      '',
      'konnectivity-server is not among the files, so what it does is not known. It usually stands in control-plane/etc/kubernetes/manifests/konnectivity-server.yaml.',
    ],
  ],
  'no konnectivity agent among the files': [
    [
      'component-not-given',
      '',
      '',
      'konnectivity-agent is not among the files, so what it does is not known. It usually stands in cluster/konnectivity-agent.yaml.',
    ],
  ],
  'anybody may be an agent': [
    [
      'agents-unknown',
      'default',
      'proxy-server',
      'The server asks agents neither for a certificate nor for a token: whoever reaches the port can register as a tunnel end and receive control-plane traffic.',
    ],
    ['agents-anyone', 'default', 'proxy-server', 'Nothing limits who may be an agent.'],
  ],
  'agents by a certificate of their own authority': [
    [
      'agents-by-certificate',
      'flag',
      '--cluster-ca-cert=/etc/kubernetes/pki/konnectivity-ca.crt',
      'Agents must show a certificate of /etc/kubernetes/pki/konnectivity-ca.crt.',
    ],
    [
      'agents-own-ca',
      'flag',
      '--cluster-ca-cert=/etc/kubernetes/pki/konnectivity-ca.crt',
      'Only holders of a certificate of /etc/kubernetes/pki/konnectivity-ca.crt may be agents.',
    ],
  ],
  'agents by a certificate of the cluster’s authority': [
    [
      'agents-by-certificate',
      'flag',
      '--cluster-ca-cert=/etc/kubernetes/pki/ca.crt',
      'Agents must show a certificate of /etc/kubernetes/pki/ca.crt.',
    ],
    [
      'agents-cluster-ca',
      'flag',
      '--cluster-ca-cert=/etc/kubernetes/pki/ca.crt',
      '/etc/kubernetes/pki/ca.crt also signs the certificates of kubelets and users, and each of them may be an agent: it holds only while all of their holders are trusted with control-plane traffic.',
    ],
  ],
  'a TCP front that is verified': [
    [
      'front-tls',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'The API server reaches the konnectivity server at https://192.0.2.10:8131 by TLS.',
    ],
    [
      'front-verified',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'The API server accepts only a konnectivity server that /etc/kubernetes/pki/ca.crt vouches for.',
    ],
  ],
  'a TCP front that the host’s roots verify': [
    [
      'front-host-roots',
      'flag',
      '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
      'The egress selection has no caBundle: the roots of the host decide who is taken for the konnectivity server.',
    ],
  ],
  'the agent has no authority and does not start': [
    ['agent-ca-absent', 'default', '/proxy-agent', 'The agent has no --ca-cert and cannot set up TLS.'],
  ],
  'kube-scheduler’s kubeconfig is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.conf is not given, so whether it speaks TLS is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.conf is not given, so which authority it trusts is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.conf is not given, so how it proves who it is is not known.',
    ],
  ],
  'kube-scheduler by --master': [
    [
      'client-http',
      '',
      '--master=http://127.0.0.1:8080',
      "The kubeconfig's server is http://127.0.0.1:8080, which is clear text: credentials are withheld, and all else can be read and changed.",
    ],
  ],
  'the scheduler’s configuration is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.yaml is not given, so whether it speaks TLS is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.yaml is not given, so which authority it trusts is not known.',
    ],
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/kubernetes/scheduler.yaml is not given, so how it proves who it is is not known.',
    ],
  ],
  'neither kube-scheduler nor kube-controller-manager': [
    [
      'component-not-given',
      '',
      '',
      'kube-scheduler is not among the files, so what it does is not known. It usually stands in control-plane/etc/kubernetes/manifests/kube-scheduler.yaml.',
    ],
  ],
  'etcd in clear text': [
    [
      'etcd-http',
      'flag',
      '--etcd-servers=http://127.0.0.1:2379',
      'The first etcd server is http://127.0.0.1:2379: the API server speaks clear text, and drops its certificates without a word.',
    ],
    [
      'etcd-no-certificate-over-http',
      'flag',
      '--etcd-servers=http://127.0.0.1:2379',
      'The first etcd server is http://127.0.0.1:2379: the API server speaks clear text, and drops its certificates without a word.',
    ],
  ],
  'etcd by a socket': [
    [
      'etcd-socket',
      'flag',
      '--etcd-servers=unix:///run/etcd.sock',
      'etcd is reached through unix:///run/etcd.sock on the same host.',
    ],
  ],
  'etcd is verified by the host’s roots': [
    [
      'etcd-host-roots',
      'default',
      'kube-apiserver',
      '--etcd-cafile is not set, so the roots of the host decide: it holds only if etcd’s certificate comes from a public authority.',
    ],
  ],
  'the API server shows etcd nothing': [
    [
      'etcd-client-pair-absent',
      'default',
      'kube-apiserver',
      '--etcd-certfile and --etcd-keyfile are not set, so the API server shows etcd no certificate.',
    ],
  ],
  'etcd asks for nothing': [
    [
      'etcd-open',
      'default',
      'etcd',
      'etcd asks clients for no certificate: whoever reaches it reads and writes every object of the cluster.',
    ],
  ],
  'etcd asks, and has no authority': [
    [
      'etcd-clients-host-roots',
      'default',
      'etcd',
      'etcd asks for a certificate and has no --trusted-ca-file: one of any authority that its host trusts will do.',
    ],
  ],
  'etcd listens in clear text': [
    [
      'etcd-open',
      'flag',
      '--client-cert-auth=true',
      'etcd serves clear text: whoever reaches it reads and writes every object of the cluster.',
    ],
  ],
  'etcd trusts the cluster’s authority': [
    [
      'etcd-shared-ca',
      'flag',
      '--trusted-ca-file=/etc/kubernetes/pki/ca.crt',
      '/etc/kubernetes/pki/ca.crt also signs the certificates of kubelets and users, and etcd gives each of their holders everything.',
    ],
  ],
  'etcd trusts it, and takes one name only': [
    [
      'etcd-allowed-names',
      'flag',
      '--trusted-ca-file=/etc/kubernetes/pki/ca.crt',
      'etcd takes only certificates for apiserver.',
    ],
  ],
  'etcd’s authority is a copy of the cluster’s': [
    [
      'etcd-shared-ca',
      'flag',
      '--trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt',
      '/etc/kubernetes/pki/etcd/ca.crt also signs the certificates of kubelets and users, and etcd gives each of their holders everything.',
    ],
  ],
  'no etcd among the files': [
    [
      'component-not-given',
      '',
      '',
      'etcd is not among the files, so what it does is not known. It usually stands in control-plane/etc/kubernetes/manifests/etcd.yaml.',
    ],
  ],
  'etcd’s configuration is not given': [
    [
      'file-not-given',
      '',
      '',
      'control-plane/etc/etcd.yaml is not given, so whom etcd lets in is not known.',
    ],
  ],
  'SSH tunnels are asked for': [
    ['ssh-tunnel-gone', '', '', 'kube-apiserver has had no SSH client since 1.22, so there is no tunnel.'],
    ['ssh-host-keys', '', '', 'SSH tunnels never verified the host keys of nodes, even when they existed.'],
  ],
};
