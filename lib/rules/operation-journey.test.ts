import { expect, test } from 'vitest';
import { CLUSTER_CHANGES } from './cases/cluster-changes';
import { SAMPLE_CLUSTERS } from './cases/sample-clusters';
import { secureCluster } from './cases/secure-cluster';
import { gradeCluster } from './grade-cluster';
import { operationJourney } from './operation-journey';
import { OPERATIONS } from './operations';

const journey = (sample: string, operation: string, without: readonly string[] = []) => {
  const files = Object.fromEntries(
    Object.entries(SAMPLE_CLUSTERS.find(({ id }) => id === sample)?.files ?? {}).map(([file, text]) => [
      file,
      without.reduce((rest, line) => rest.replace(line, ''), text),
    ]),
  );
  return operationJourney(gradeCluster({ files, present: [], complete: false }), operation);
};
const states = (found: ReturnType<typeof journey>) => found?.segments.map(({ id, state }) => [id, state]);

test('kubeadm’s logs cross the network to a kubelet that nobody verifies', () => {
  expect(states(journey('kubeadm', 'kubectl-logs'))).toEqual([
    ['ask', 'passes'],
    ['call', 'watched'],
  ]);
});

test('in a tunnel they take four legs', () => {
  expect(journey('konnectivity', 'kubectl-logs')?.segments.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'person kube-apiserver',
    'kube-apiserver konnectivity-server',
    'konnectivity-server konnectivity-agent',
    'konnectivity-agent kubelet',
  ]);
});

test('a node without the Node authorizer is refused on its only leg, with the reason', () => {
  const found = journey('hardened', 'node-heartbeat', ['Node,']);
  expect(states(found)).toEqual([['heartbeat', 'refused']]);
  expect(found?.segments[0]?.because.map(({ id }) => id)).toEqual(['node-not-authorized']);
});

test('an API server that etcd keeps from its store ends every way at its door', () => {
  const [changes] = CLUSTER_CHANGES.filter(
    ({ name }) => name === 'etcd’s certificate is of another authority',
  );
  const report = gradeCluster({
    files: secureCluster(...(changes?.changes ?? [])),
    present: [],
    complete: false,
  });
  const ends = (id: string) =>
    operationJourney(report, id)?.segments.find(({ state }) => state === 'fails')?.id;
  expect(['kubectl-logs', 'kubectl-top', 'node-heartbeat', 'pod-lists-pods'].map(ends)).toEqual([
    'ask',
    'ask',
    'heartbeat',
    'pod-call',
  ]);
});

test.each(SAMPLE_CLUSTERS.map(({ id }) => id))(
  'every operation of %s has a way that says what it comes to',
  (id) => {
    for (const operation of OPERATIONS) {
      const found = journey(id, operation.id);
      expect(found?.segments.length).toBeGreaterThan(0);
      const ends = found?.segments.filter(({ state }) => state === 'refused' || state === 'fails') ?? [];
      expect(ends.length).toBe(found?.outcome === 'refused' || found?.outcome === 'fails' ? 1 : 0);
      if (found?.outcome === 'protected')
        expect(found.segments.filter(({ state }) => state === 'open')).toEqual([]);
    }
  },
);

test('an operation that is none has no way', () => {
  expect(journey('kubeadm', 'no-such')).toBeNull();
});
