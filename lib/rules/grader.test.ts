import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiserver } from './cases/apiserver';
import { FILE } from './cases/file';
import { kubeconfig } from './cases/kubeconfig';
import { kubelet } from './cases/kubelet';
import { gradeCluster, grader } from './grade-cluster';

const start: Record<string, string> = {
  [FILE.apiserver]: apiserver(
    '--authorization-mode=Node,RBAC',
    '--client-ca-file=/etc/kubernetes/pki/ca.crt',
  ),
  ...kubelet([], 'readOnlyPort: 10255\n', 'authentication: {anonymous: {enabled: true}}\n'),
  [FILE.kubeletKubeconfig]: kubeconfig(),
};
const KUBEADM = 'cluster/kubeadm.yaml';
const documents = (kubelet: string) =>
  `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
${kubelet}`;
const changes: readonly [string, string][] = [
  [KUBEADM, documents('')],
  [KUBEADM, documents('authentication: {anonymous: {enabled: true}}\n')],
  [KUBEADM, documents('').replace('kind:', 'apiServer: {extraArgs: {}}\nkind:')],
  [FILE.apiserver, apiserver()],
  [FILE.apiserver, apiserver('--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt')],
  [FILE.kubeletConfig, 'not: [yaml'],
  [FILE.kubeletConfig, 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n'],
  [FILE.kubeletDropIn, ''],
  [FILE.kubeletKubeconfig, kubeconfig(['server: http://192.0.2.10:8080'])],
  [FILE.kubeletKubeconfig, kubeconfig()],
  [FILE.kubeletUnit, '[Service]\nExecStart=/usr/bin/kubelet --anonymous-auth=true\n'],
  [FILE.rbac, 'kind: ClusterRoleBinding\napiVersion: rbac.authorization.k8s.io/v1\nmetadata: {name: a}\n'],
];

test('a judge that remembers notices that the kubelet that kubeadm would write has changed', () => {
  const judge = grader();
  const says = (text: string) => {
    const input = { files: { [KUBEADM]: text }, present: [], complete: false };
    expect(judge(input)).toEqual(gradeCluster(input));
    return judge(input).components.kubelet?.effective['authentication.anonymous.enabled']?.value;
  };
  expect(says(documents(''))).toBe(false);
  expect(says(documents('authentication: {anonymous: {enabled: true}}\n'))).toBe(true);
});

test('a judge that remembers says what one says that does not', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...changes), fc.boolean(), fc.boolean()), { maxLength: 6 }),
      (steps) => {
        const judge = grader();
        let files = start;
        judge({ files, present: [], complete: false });
        for (const [[file, text], complete, remove] of steps) {
          const { [file]: _, ...rest } = files;
          files = remove ? rest : { ...files, [file]: text };
          const input = { files, present: [], complete };
          expect(judge(input)).toEqual(gradeCluster(input));
        }
      },
    ),
    { numRuns: 50 },
  );
});
