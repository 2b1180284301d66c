import { type PodStyle, podOf } from './pod-of';

const PKI = '/etc/kubernetes/pki/etcd';

/** The flags of etcd as kubeadm sets them. */
const FLAGS: Readonly<Record<string, string>> = {
  'advertise-client-urls': 'https://192.0.2.10:2379',
  'cert-file': `${PKI}/server.crt`,
  'client-cert-auth': 'true',
  'data-dir': '/var/lib/etcd',
  'initial-advertise-peer-urls': 'https://192.0.2.10:2380',
  'initial-cluster': 'cp=https://192.0.2.10:2380',
  'key-file': `${PKI}/server.key`,
  'listen-client-urls': 'https://127.0.0.1:2379,https://192.0.2.10:2379',
  'listen-metrics-urls': 'http://127.0.0.1:2381',
  'listen-peer-urls': 'https://192.0.2.10:2380',
  name: 'cp',
  'peer-cert-file': `${PKI}/peer.crt`,
  'peer-client-cert-auth': 'true',
  'peer-key-file': `${PKI}/peer.key`,
  'peer-trusted-ca-file': `${PKI}/ca.crt`,
  'trusted-ca-file': `${PKI}/ca.crt`,
};

/** The words of a safe etcd, with flags changed by name; null takes one away. */
export function etcdWords(change: Readonly<Record<string, string | null>> = {}): readonly string[] {
  return Object.entries({ ...FLAGS, ...change }).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}=${value}`],
  );
}

/** A manifest of a safe etcd, with flags changed by name; null takes one away. More words come last. */
export function etcd(
  change: Readonly<Record<string, string | null>> = {},
  more: readonly string[] = [],
  style: PodStyle = 'command',
): string {
  return podOf('etcd', [...etcdWords(change), ...more], style);
}
