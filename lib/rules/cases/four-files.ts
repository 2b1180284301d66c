import { component } from './component';
import { FILE } from './file';
import { kubelet } from './kubelet';
import { manifest } from './manifest';

const PKI = '/etc/kubernetes/pki';

/**
 * An API server as kubeadm writes it with an egress selector, a kubelet with a configuration file and flags, the selector, and
 * the konnectivity server: what benchmarks measure.
 */
export function fourFiles(): Record<string, string> {
  return {
    [FILE.apiserver]: manifest({
      program: 'kube-apiserver',
      command: [
        '--advertise-address=192.0.2.10',
        '--allow-privileged=true',
        '--authorization-mode=Node,RBAC',
        `--client-ca-file=${PKI}/ca.crt`,
        '--enable-admission-plugins=NodeRestriction',
        '--enable-bootstrap-token-auth=true',
        '--egress-selector-config-file=/etc/kubernetes/egress-selector.yaml',
        `--etcd-cafile=${PKI}/etcd/ca.crt`,
        `--etcd-certfile=${PKI}/apiserver-etcd-client.crt`,
        `--etcd-keyfile=${PKI}/apiserver-etcd-client.key`,
        '--etcd-servers=https://127.0.0.1:2379',
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
        '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
        `--service-account-key-file=${PKI}/sa.pub`,
        `--service-account-signing-key-file=${PKI}/sa.key`,
        '--service-cluster-ip-range=10.96.0.0/12',
        `--tls-cert-file=${PKI}/apiserver.crt`,
        `--tls-private-key-file=${PKI}/apiserver.key`,
      ],
    }),
    ...kubelet(
      ['--node-ip=192.0.2.20', '--container-runtime-endpoint=unix:///run/containerd/containerd.sock'],
      `authentication:
  anonymous:
    enabled: false
  webhook:
    cacheTTL: 0s
    enabled: true
  x509:
    clientCAFile: ${PKI}/ca.crt
authorization:
  mode: Webhook
cgroupDriver: systemd
clusterDNS:
- 10.96.0.10
clusterDomain: cluster.local
rotateCertificates: true
staticPodPath: /etc/kubernetes/manifests
`,
    ),
    [FILE.egress]: `apiVersion: apiserver.k8s.io/v1beta1
kind: EgressSelectorConfiguration
egressSelections:
- name: cluster
  connection:
    proxyProtocol: GRPC
    transport:
      uds:
        udsName: /etc/kubernetes/konnectivity-server/konnectivity-server.socket
`,
    [FILE.konnectivityServer]: component('konnectivity-server', [
      '--mode=grpc',
      '--uds-name=/etc/kubernetes/konnectivity-server/konnectivity-server.socket',
      '--server-port=0',
      '--agent-port=8132',
      '--admin-port=8133',
      '--health-port=8134',
      `--cluster-cert=${PKI}/apiserver.crt`,
      `--cluster-key=${PKI}/apiserver.key`,
      '--agent-namespace=kube-system',
      '--agent-service-account=konnectivity-agent',
      '--kubeconfig=/etc/kubernetes/konnectivity-server.conf',
      '--authentication-audience=system:konnectivity-server',
    ]),
  };
}
