import { apiserver } from './apiserver';
import { manifest } from './manifest';

type Change = Readonly<Record<string, string | null>>;

/** The folder of the socket that the API server and the konnectivity server share. */
const FOLDER = '/etc/kubernetes/konnectivity-server';
export const SOCKET = `${FOLDER}/konnectivity-server.socket`;

const SERVER: Readonly<Record<string, string>> = {
  'uds-name': SOCKET,
  'server-port': '0',
  'cluster-cert': '/etc/kubernetes/pki/konnectivity-server.crt',
  'cluster-key': '/etc/kubernetes/pki/konnectivity-server.key',
  mode: 'grpc',
  'agent-port': '8132',
  'admin-port': '8133',
  'health-port': '8134',
  'agent-namespace': 'kube-system',
  'agent-service-account': 'konnectivity-agent',
  'authentication-audience': 'system:konnectivity-server',
  kubeconfig: '/etc/kubernetes/konnectivity-server.conf',
};

/** What makes a safe konnectivity server ask its agents for certificates instead of tokens. */
export const BY_CERTIFICATE: Change = {
  'agent-namespace': null,
  'agent-service-account': null,
  'authentication-audience': null,
  kubeconfig: null,
  'cluster-ca-cert': '/etc/kubernetes/pki/konnectivity-ca.crt',
};

/** What makes it listen on a port instead of a socket. */
export const BY_TCP: Change = {
  'uds-name': null,
  'server-port': '8131',
  mode: 'http-connect',
  'server-ca-cert': '/etc/kubernetes/pki/ca.crt',
  'server-cert': '/etc/kubernetes/pki/konnectivity-server.crt',
  'server-key': '/etc/kubernetes/pki/konnectivity-server.key',
};

const AGENT: Readonly<Record<string, string>> = {
  'ca-cert': '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
  'proxy-server-host': '192.0.2.10',
  'proxy-server-port': '8132',
  'admin-server-port': '8133',
  'health-server-port': '8134',
  'service-account-token-path': '/var/run/secrets/tokens/konnectivity-agent-token',
};

const words = (flags: Readonly<Record<string, string>>, change: Change) =>
  Object.entries({ ...flags, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}=${value}`],
  );

/** A container's mount of the socket's folder, and the Pod's volume for it; `folder` is where it stands on the host. */
function shared(folder: string, readOnly: boolean): { container: string; spec: string } {
  return {
    container: `    volumeMounts:
    - name: konnectivity-uds
      mountPath: ${FOLDER}
      readOnly: ${readOnly}
`,
    spec: `  volumes:
  - name: konnectivity-uds
    hostPath:
      path: ${folder}
      type: DirectoryOrCreate
`,
  };
}

/** The words of a safe konnectivity server with flags changed by name; null takes one away. */
export function konnectivityServerWords(change: Change = {}): readonly string[] {
  return words(SERVER, change);
}

/** A manifest of a safe konnectivity server, as Kubernetes' documentation sets it up. `folder`: null for no shared folder. */
export function konnectivityServer(
  change: Change = {},
  folder: string | null = FOLDER,
  readOnly = false,
): string {
  return manifest(
    { program: 'proxy-server', command: words(SERVER, change) },
    folder === null ? {} : shared(folder, readOnly),
  );
}

/** How an agent's Pod differs from the safe one. */
export type AgentPod = { audience?: string | null; account?: string; namespace?: string; spec?: string };

/** The agents' DaemonSet, with flags changed by name. `audience`: null for a token volume that names none. */
export function konnectivityAgent(
  change: Change = {},
  {
    audience = 'system:konnectivity-server',
    account = 'konnectivity-agent',
    namespace = 'kube-system',
    spec = '',
  }: AgentPod = {},
): string {
  return `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: konnectivity-agent
  namespace: ${namespace}
spec:
  selector:
    matchLabels: {k8s-app: konnectivity-agent}
  template:
    metadata:
      labels: {k8s-app: konnectivity-agent}
    spec:
${spec}      serviceAccountName: ${account}
      containers:
      - name: konnectivity-agent
        image: registry.k8s.io/kas-network-proxy/proxy-agent:v0.36.0
        command: [/proxy-agent]
        args:
${words(AGENT, change)
  .map((word) => `        - ${word}\n`)
  .join('')}        volumeMounts:
        - name: konnectivity-agent-token
          mountPath: /var/run/secrets/tokens
      volumes:
      - name: konnectivity-agent-token
        projected:
          sources:
          - serviceAccountToken:
              path: konnectivity-agent-token
${audience === null ? '' : `              audience: ${audience}\n`}`;
}

/** kube-apiserver with an egress selector file and the socket's folder. `folder`: null for no shared folder. */
export function tunnelledApiserver(flags: readonly string[] = [], folder: string | null = FOLDER): string {
  const text = apiserver('--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml', ...flags);
  const more = folder === null ? { container: '', spec: '' } : shared(folder, true);
  return text.replace('  hostNetwork: true\n', `${more.container}  hostNetwork: true\n${more.spec}`);
}

/** An egress selector file with these selections (YAML of one item each). */
export function egressSelector(...selections: readonly string[]): string {
  const items = selections.map((selection) => `- ${selection.trim().replaceAll('\n', '\n  ')}\n`).join('');
  return `apiVersion: apiserver.k8s.io/v1beta1
kind: EgressSelectorConfiguration
egressSelections:${items === '' ? ' []' : ''}
${items}`;
}

/** A selection that goes through a socket. */
export function bySocket(name = 'cluster', socket: string = SOCKET, protocol = 'GRPC'): string {
  return `name: ${name}
connection:
  proxyProtocol: ${protocol}
  transport:
    uds:
      udsName: ${socket}`;
}

/** A selection that goes to a port by TLS. `ca`: null for the host's roots. */
export function byTcp(
  name = 'cluster',
  url = 'https://192.0.2.10:8131',
  ca: string | null = '/etc/kubernetes/pki/ca.crt',
): string {
  return `name: ${name}
connection:
  proxyProtocol: HTTPConnect
  transport:
    tcp:
      url: ${url}
      tlsConfig:
        ${ca === null ? '' : `caBundle: ${ca}\n        `}clientCert: /etc/kubernetes/pki/konnectivity-client.crt
        clientKey: /etc/kubernetes/pki/konnectivity-client.key`;
}
