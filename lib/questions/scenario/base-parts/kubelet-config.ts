import type { Json } from '../../../content/mutation';

/** A kubelet's configuration file that knows its callers, asks what they may do, and shows a certificate of the cluster's. */
export const KUBELET_CONFIG: Json = {
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
