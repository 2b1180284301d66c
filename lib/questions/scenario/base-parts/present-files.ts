/**
 * Files that lie on each host without their content being given: certificates and keys (what they hold is in the inventory) and the
 * Konnectivity server's kubeconfig. Whatever else a cluster names and does not hold is not there.
 */
export const PRESENT_FILES: Readonly<Record<'control-plane' | 'node', readonly string[]>> = {
  'control-plane': [
    '{pki}/ca.crt',
    '{pki}/etcd/ca.crt',
    '{pki}/front-proxy-ca.crt',
    '{pki}/konnectivity-ca.crt',
    '{pki}/sa.pub',
    '{pki}/sa.key',
    ...[
      'apiserver',
      'apiserver-etcd-client',
      'apiserver-kubelet-client',
      'controller-manager',
      'etcd/peer',
      'etcd/server',
      'front-proxy-client',
      'konnectivity-client',
      'konnectivity-server',
    ].flatMap((name) => [`{pki}/${name}.crt`, `{pki}/${name}.key`]),
    '/etc/kubernetes/konnectivity-server.conf',
  ],
  node: [
    '{pki}/ca.crt',
    '{kubelet-pki}/kubelet.crt',
    '{kubelet-pki}/kubelet.key',
    '{kubelet-pki}/kubelet-client-current.pem',
    '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
  ],
};
