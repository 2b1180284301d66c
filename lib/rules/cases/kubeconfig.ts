/** A kubeconfig with these lines for its cluster and its user (each with its own indentation left out). */
export function kubeconfig(
  cluster: readonly string[] = [
    'server: https://192.0.2.10:6443',
    'certificate-authority: /etc/kubernetes/pki/ca.crt',
  ],
  user: readonly string[] = [
    'client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem',
    'client-key: /var/lib/kubelet/pki/kubelet-client-current.pem',
  ],
): string {
  const under = (lines: readonly string[]) =>
    lines.length === 0 ? ' {}' : `\n${lines.map((line) => `    ${line}`).join('\n')}`;
  return `apiVersion: v1
kind: Config
clusters:
- name: kubernetes
  cluster:${under(cluster)}
users:
- name: default
  user:${under(user)}
contexts:
- name: default
  context:
    cluster: kubernetes
    user: default
current-context: default
`;
}
