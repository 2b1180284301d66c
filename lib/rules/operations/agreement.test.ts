import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLUSTER_CHANGES } from '../cases/cluster-changes';
import { secureCluster } from '../cases/secure-cluster';
import { gradeCase } from '../grade-case';
import { gradeCluster } from '../grade-cluster';
import type { GradeReport } from '../grade-report';
import { OPERATIONS } from '../operations';
import { REGISTRY } from '../registry';

/**
 * Reasons that are no matter of the path: the API server's own door (kubectl comes in by it), what metrics-server meets, the
 * read-only port beside the one that the API server calls, and an authorizer that allows nobody, which is safe and of no use.
 */
const BESIDE_THE_PATH = new Set([
  'authorization-always-allow',
  'authorization-denies',
  'front-proxy-absent',
  'kubelet-webhook-off',
  'kubelet-anonymous-open',
  'kubelet-read-only-port',
]);

/** What makes a path exposed to others than those who ask for the operation; the operation itself is as safe as before. */
const WEAKENS = new Set([
  'kubelet-read-only-port',
  'kubelet-authorization-always-allow',
  'node-restriction-off',
]);

/** What an operation and a path that it uses say against each other, in words; [] where they agree. */
function contradictions({ paths, operations }: GradeReport): readonly string[] {
  const found: string[] = [];
  for (const { id, paths: over } of OPERATIONS)
    for (const name of over) {
      const { verdict, claims } = paths[name];
      const operation = operations[id];
      const outcome = operation?.outcome;
      const say = (what: string) => found.push(`${id} is ${outcome}, and ${name} is ${verdict}: ${what}`);
      const decisive = operation?.because[0]?.id ?? '';
      if (verdict === 'wont-start' && outcome !== 'fails') say('a component does not start');
      if (verdict === 'secure' && outcome === 'interceptable') say('it can be read on the way');
      if (
        ['secure', 'conditional'].includes(verdict) &&
        (outcome === 'refused' || outcome === 'open to anyone') &&
        !BESIDE_THE_PATH.has(decisive)
      )
        say(decisive);
      // kubectl top goes to an aggregated API, whose caBundle verifies what the proxy to Services does not.
      if (outcome !== 'protected' || id === 'kubectl-top') continue;
      if (claims.encrypted.holds !== true) say('it is not encrypted');
      if (claims['server-authenticated'].holds !== true) say('anybody may answer');
      for (const claim of ['client-authenticated', 'authorized'] as const)
        for (const { id: reason, holds } of claims[claim].because)
          if (holds === false && !WEAKENS.has(reason)) say(reason);
    }
  return found;
}

test.each(CLUSTER_CHANGES)('paths and operations agree when $name', ({ changes, absent = [] }) => {
  const report = gradeCluster({ files: secureCluster(...changes), present: [], complete: false, absent });
  expect(contradictions(report)).toEqual([]);
});

test.each(REGISTRY)('paths and operations agree in every case of $rule.id', async ({ rule, cases }) => {
  for (const one of (await cases()).cases)
    expect(contradictions(gradeCase(rule, one).report), one.name).toEqual([]);
});

test('paths and operations agree after two changes at once', () => {
  const change = fc.constantFrom(...CLUSTER_CHANGES);
  fc.assert(
    fc.property(change, change, (one, other) => {
      let files: Record<string, string>;
      try {
        files = secureCluster(...one.changes, ...other.changes);
      } catch {
        // The first change took away what the second one changes.
        return;
      }
      const absent = [...(one.absent ?? []), ...(other.absent ?? [])];
      expect(contradictions(gradeCluster({ files, present: [], complete: false, absent }))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
