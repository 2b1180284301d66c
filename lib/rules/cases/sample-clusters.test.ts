import { expect, test } from 'vitest';
import { gradeCluster } from '../grade-cluster';
import { SAMPLE_CLUSTERS } from './sample-clusters';

const reports = Object.fromEntries(
  SAMPLE_CLUSTERS.map(({ id, files }) => [id, gradeCluster({ files, present: [], complete: false })]),
);
const PROXIED = ['apiserver-to-node', 'apiserver-to-pod', 'apiserver-to-service'] as const;
const INBOUND = [
  'node-to-apiserver',
  'pod-to-apiserver',
  'controlplane-to-apiserver',
  'apiserver-to-etcd',
] as const;

test.each(SAMPLE_CLUSTERS.map(({ id }) => id))(
  '%s starts, and the way to the control plane is secure',
  (id) => {
    const report = reports[id];
    for (const [name, { present, starts }] of Object.entries(report?.components ?? {}))
      if (present) expect(starts, name).toBe(true);
    for (const path of INBOUND) expect(report?.paths[path].verdict, path).toBe('secure');
    expect(report?.notUnderstood).toEqual([]);
  },
);

test('what kubeadm makes does not verify kubelets; hardened it does, and the tunnel takes the rest', () => {
  const verdicts = (id: string) => ({
    kubelet: reports[id]?.paths['apiserver-to-kubelet'].verdict,
    proxied: [...new Set(PROXIED.map((path) => reports[id]?.paths[path].verdict))],
    tunnel: reports[id]?.paths.konnectivity.verdict,
    logs: reports[id]?.operations['kubectl-logs']?.outcome,
  });
  expect(verdicts('kubeadm')).toEqual({
    kubelet: 'exposed',
    proxied: ['exposed'],
    tunnel: 'not-applicable',
    logs: 'interceptable',
  });
  expect(verdicts('hardened')).toEqual({
    kubelet: 'secure',
    proxied: ['exposed'],
    tunnel: 'not-applicable',
    logs: 'protected',
  });
  expect(verdicts('konnectivity')).toEqual({
    kubelet: 'secure',
    proxied: ['conditional'],
    tunnel: 'secure',
    logs: 'protected',
  });
  for (const id of ['hardened', 'konnectivity'])
    expect(reports[id]?.findings.filter(({ severity }) => severity !== 'low' && severity !== 'info')).toEqual(
      [],
    );
});
