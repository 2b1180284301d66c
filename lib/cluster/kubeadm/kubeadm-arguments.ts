import type { Span } from '../../core/span';
import { kubernetesMinor } from '../kubernetes-minor';
import { parseCidr } from '../parse-cidr';
import type { Token } from '../token';
import type { Kubeadm, KubeadmDocument } from './read-kubeadm';

/** Names and values that kubeadm sets by itself. */
type Defaults = readonly (readonly [name: string, value: string])[];

/**
 * The defaults by name, without those that an extra argument replaces, then the extra arguments as they come (ArgumentsToCommand
 * of cmd/kubeadm/app/util/arguments.go). Defaults carry the layer `kubeadm`; `file` and `range` are where an error about them points.
 */
export function kubeadmArguments(
  defaults: Defaults,
  extra: readonly Token[],
  file: string,
  range: Span,
): Token[] {
  const nameOf = ({ text }: Token) => text.slice(2, text.indexOf('='));
  const replaced = new Set(extra.map(nameOf));
  const own = defaults
    .filter(([name]) => !replaced.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]): Token => ({ text: `--${name}=${value}`, file, range, layer: 'kubeadm' }));
  return [...own, ...extra];
}

/** What the defaults of the control plane follow from. */
export type KubeadmFacts = {
  minor: number;
  pki: string;
  advertise: string;
  bindPort: string;
  serviceSubnet: string;
  podSubnet: string;
  dnsDomain: string;
  clusterName: string;
  nodeName: string;
};

/** The fields that matter, with kubeadm's static defaults (v1beta4/defaults.go). The advertised address is '' where the host would tell it. */
export function kubeadmFacts({ cluster, init, join }: Kubeadm): KubeadmFacts {
  const own = (...path: readonly string[]) => cluster?.text(...path) ?? '';
  const endpoint = (field: string) =>
    init?.text('localAPIEndpoint', field) || join?.text('controlPlane', 'localAPIEndpoint', field) || '';
  return {
    minor: kubernetesMinor(own('kubernetesVersion')) ?? 36,
    pki: (own('certificatesDir') || '/etc/kubernetes/pki').replace(/\/+$/, ''),
    advertise: endpoint('advertiseAddress'),
    bindPort: endpoint('bindPort') || '6443',
    serviceSubnet: own('networking', 'serviceSubnet') || '10.96.0.0/12',
    podSubnet: own('networking', 'podSubnet'),
    dnsDomain: own('networking', 'dnsDomain') || 'cluster.local',
    clusterName: own('clusterName') || 'kubernetes',
    nodeName: init?.text('nodeRegistration', 'name') || 'control-plane',
  };
}

/** getAPIServerCommand of cmd/kubeadm/app/phases/controlplane/manifests.go. */
export function apiserverDefaults(facts: KubeadmFacts, cluster: KubeadmDocument): Defaults {
  const { pki } = facts;
  const extra = cluster.extraArgs('apiServer', 'extraArgs');
  const local = cluster.extraArgs('etcd', 'local', 'extraArgs');
  const external = cluster.has('etcd', 'external');
  const from = (field: string) => cluster.text('etcd', 'external', field);
  const advertised = local.findLast(({ text }) => text.startsWith('--advertise-client-urls='))?.text;
  const localhost = facts.advertise.includes(':') ? '[::1]' : '127.0.0.1';
  const pair = from('certFile') !== '' && from('keyFile') !== '';
  return [
    ...(facts.advertise === '' ? [] : [['advertise-address', facts.advertise] as const]),
    ['enable-admission-plugins', 'NodeRestriction'],
    ['service-cluster-ip-range', facts.serviceSubnet],
    ['service-account-key-file', `${pki}/sa.pub`],
    ['service-account-signing-key-file', `${pki}/sa.key`],
    ['service-account-issuer', `https://kubernetes.default.svc.${facts.dnsDomain}`],
    ['client-ca-file', `${pki}/ca.crt`],
    ['tls-cert-file', `${pki}/apiserver.crt`],
    ['tls-private-key-file', `${pki}/apiserver.key`],
    ['kubelet-client-certificate', `${pki}/apiserver-kubelet-client.crt`],
    ['kubelet-client-key', `${pki}/apiserver-kubelet-client.key`],
    ['enable-bootstrap-token-auth', 'true'],
    ['secure-port', facts.bindPort],
    ['allow-privileged', 'true'],
    ['kubelet-preferred-address-types', 'InternalIP,ExternalIP,Hostname'],
    ['requestheader-username-headers', 'X-Remote-User'],
    ['requestheader-group-headers', 'X-Remote-Group'],
    ['requestheader-extra-headers-prefix', 'X-Remote-Extra-'],
    ['requestheader-client-ca-file', `${pki}/front-proxy-ca.crt`],
    ['requestheader-allowed-names', 'front-proxy-client'],
    ['proxy-client-cert-file', `${pki}/front-proxy-client.crt`],
    ['proxy-client-key-file', `${pki}/front-proxy-client.key`],
    ...(extra.some(({ text }) => text.startsWith('--authorization-config='))
      ? []
      : [['authorization-mode', 'Node,RBAC'] as const]),
    ...(external
      ? ([
          ['etcd-servers', cluster.list('etcd', 'external', 'endpoints').join(',')],
          ...(from('caFile') === '' ? [] : [['etcd-cafile', from('caFile')] as const]),
          ...(pair
            ? ([
                ['etcd-certfile', from('certFile')],
                ['etcd-keyfile', from('keyFile')],
              ] as const)
            : []),
        ] as const)
      : ([
          ['etcd-servers', advertised?.slice(advertised.indexOf('=') + 1) ?? `https://${localhost}:2379`],
          ['etcd-cafile', `${pki}/etcd/ca.crt`],
          ['etcd-certfile', `${pki}/apiserver-etcd-client.crt`],
          ['etcd-keyfile', `${pki}/apiserver-etcd-client.key`],
        ] as const)),
  ];
}

/** getControllerManagerCommand. Whether the CA's key lies elsewhere (an external CA) is not known here. */
export function controllerManagerDefaults({
  pki,
  podSubnet,
  serviceSubnet,
  clusterName,
}: KubeadmFacts): Defaults {
  const kubeconfig = '/etc/kubernetes/controller-manager.conf';
  return [
    ['authentication-kubeconfig', kubeconfig],
    ['authorization-kubeconfig', kubeconfig],
    ['bind-address', '127.0.0.1'],
    ['client-ca-file', `${pki}/ca.crt`],
    ['cluster-name', clusterName],
    ['cluster-signing-cert-file', `${pki}/ca.crt`],
    ['cluster-signing-key-file', `${pki}/ca.key`],
    ['controllers', '*,bootstrapsigner,tokencleaner'],
    ['kubeconfig', kubeconfig],
    ['leader-elect', 'true'],
    ['requestheader-client-ca-file', `${pki}/front-proxy-ca.crt`],
    ['root-ca-file', `${pki}/ca.crt`],
    ['service-account-private-key-file', `${pki}/sa.key`],
    ['use-service-account-credentials', 'true'],
    ...(podSubnet === ''
      ? []
      : ([
          ['allocate-node-cidrs', 'true'],
          ['cluster-cidr', podSubnet],
          ['service-cluster-ip-range', serviceSubnet],
        ] as const)),
  ];
}

/** getSchedulerCommand. */
export const SCHEDULER_DEFAULTS: Defaults = [
  ['authentication-kubeconfig', '/etc/kubernetes/scheduler.conf'],
  ['authorization-kubeconfig', '/etc/kubernetes/scheduler.conf'],
  ['bind-address', '127.0.0.1'],
  ['kubeconfig', '/etc/kubernetes/scheduler.conf'],
  ['leader-elect', 'true'],
];

/** getEtcdCommand of cmd/kubeadm/app/phases/etcd/local.go: etcd 3.6 since Kubernetes 1.34, unless the image's tag says otherwise. */
export function etcdDefaults(
  { pki, advertise, nodeName, minor }: KubeadmFacts,
  cluster: KubeadmDocument,
): Defaults {
  const bracket = (address: string) => (address.includes(':') ? `[${address}]` : address);
  const local = advertise.includes(':') ? '::1' : '127.0.0.1';
  const host = bracket(advertise || local);
  const listen = advertise === '' ? [bracket(local)] : [bracket(local), host];
  const tag = /^v?3\.([0-9]+)/.exec(cluster.text('etcd', 'local', 'imageTag'))?.[1];
  const sixth = tag === undefined ? minor >= 34 : Number(tag) >= 6;
  const peers = `https://${host}:2380`;
  return [
    ['advertise-client-urls', `https://${host}:2379`],
    ['cert-file', `${pki}/etcd/server.crt`],
    ['client-cert-auth', 'true'],
    ['data-dir', cluster.text('etcd', 'local', 'dataDir') || '/var/lib/etcd'],
    ['initial-advertise-peer-urls', peers],
    ['initial-cluster', `${nodeName}=${peers}`],
    ['key-file', `${pki}/etcd/server.key`],
    ['listen-client-urls', listen.map((one) => `https://${one}:2379`).join(',')],
    ['listen-metrics-urls', `http://${bracket(local)}:2381`],
    ['listen-peer-urls', peers],
    ['name', nodeName],
    ['peer-cert-file', `${pki}/etcd/peer.crt`],
    ['peer-client-cert-auth', 'true'],
    ['peer-key-file', `${pki}/etcd/peer.key`],
    ['peer-trusted-ca-file', `${pki}/etcd/ca.crt`],
    ['snapshot-count', '10000'],
    ['trusted-ca-file', `${pki}/etcd/ca.crt`],
    ...(sixth
      ? ([
          ['feature-gates', 'InitialCorruptCheck=true'],
          ['watch-progress-notify-interval', '5s'],
        ] as const)
      : ([
          ['experimental-initial-corrupt-check', 'true'],
          ['experimental-watch-progress-notify-interval', '5s'],
        ] as const)),
  ];
}

/** The flags of 10-kubeadm.conf, and of kubeadm-flags.env before 1.34 (the socket is in instance-config.yaml since). */
export function kubeletDefaults({ minor }: KubeadmFacts, criSocket: string): Defaults {
  return [
    ['bootstrap-kubeconfig', '/etc/kubernetes/bootstrap-kubelet.conf'],
    ['config', '/var/lib/kubelet/config.yaml'],
    ['kubeconfig', '/etc/kubernetes/kubelet.conf'],
    ...(minor < 34
      ? [['container-runtime-endpoint', criSocket || 'unix:///var/run/containerd/containerd.sock'] as const]
      : []),
  ];
}

/** What kubeadm fills in where a KubeletConfiguration says nothing (cmd/kubeadm/app/componentconfigs/kubelet.go); it forces rotateCertificates on. */
export function kubeletFieldDefaults({
  pki,
  serviceSubnet,
  dnsDomain,
}: KubeadmFacts): ReadonlyMap<string, unknown> {
  const dns = dnsAddress(serviceSubnet);
  return new Map<string, unknown>([
    ['staticPodPath', '/etc/kubernetes/manifests'],
    ...(dns === null ? [] : [['clusterDNS', [dns]] as [string, unknown]]),
    ['clusterDomain', dnsDomain],
    ['authentication.x509.clientCAFile', `${pki}/ca.crt`],
    ['authentication.anonymous.enabled', false],
    ['authentication.webhook.enabled', true],
    ['authorization.mode', 'Webhook'],
    ['healthzBindAddress', '127.0.0.1'],
    ['healthzPort', 10248],
    ['rotateCertificates', true],
    ['cgroupDriver', 'systemd'],
  ]);
}

/** The tenth address of the first service network (constants.GetDNSIP); null for what is not IPv4. */
function dnsAddress(subnet: string): string | null {
  const first = (subnet.split(',')[0] ?? '').trim();
  if (parseCidr(first) === null || first.includes(':')) return null;
  const octets = (first.split('/')[0] ?? '').split('.').map(Number);
  const bits = Number(first.split('/')[1]);
  const base = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const size = 2 ** (32 - bits);
  const address = base - (base % size) + 10;
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
