import { flags } from './flags';

/** Of what kubeadm 1.36 sets, what paths hang on (cmd/kubeadm/app/phases/controlplane/manifests.go), with kubelets verified. */
export const APISERVER_FLAGS = flags(
  'anonymous-auth=false',
  'authorization-mode=Node,RBAC',
  'client-ca-file={pki}/ca.crt',
  'enable-admission-plugins=NodeRestriction',
  'etcd-cafile={pki}/etcd/ca.crt',
  'etcd-certfile={pki}/apiserver-etcd-client.crt',
  'etcd-keyfile={pki}/apiserver-etcd-client.key',
  'etcd-servers=https://127.0.0.1:2379',
  'kubelet-certificate-authority={pki}/ca.crt',
  'kubelet-client-certificate={pki}/apiserver-kubelet-client.crt',
  'kubelet-client-key={pki}/apiserver-kubelet-client.key',
  'service-account-issuer=https://kubernetes.default.svc.cluster.local',
  'service-account-key-file={pki}/sa.pub',
  'service-account-signing-key-file={pki}/sa.key',
  'tls-cert-file={pki}/apiserver.crt',
  'tls-private-key-file={pki}/apiserver.key',
);
