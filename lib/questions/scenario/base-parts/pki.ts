import type { Json } from '../../../content/mutation';

const certificate = (
  host: string,
  path: string,
  subject: string,
  issuer = 'CN=kubernetes',
  sans: Json = [],
): Json => ({ host, path, subject, issuer, sans });

/** The certificates of the cluster: who signed what, and for which names. */
export const PKI: Json = {
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
