import { expect, test } from 'vitest';
import { catalogue } from '../content/catalogue';
import { knobName } from '../content/knob-name';
import { loadContent } from '../content/load';
import type { ClaimId, PathId } from '../content/note';
import { type EmptyReason, TEMPLATE_EXCEPTIONS } from '../content/template-exceptions';
import { CLUSTER_CHANGES } from '../rules/cases/cluster-changes';
import { SAMPLE_CLUSTERS } from '../rules/cases/sample-clusters';
import { secureCluster } from '../rules/cases/secure-cluster';
import { gradeCluster } from '../rules/grade-cluster';
import { rowsOfKnob } from './match/rows-of-knob';

// What each reason says of a cell is so by content and by the rule library.
const { knobs, operations, path: pathOf } = catalogue(loadContent('content').content);
const reports = [
  ...SAMPLE_CLUSTERS.map(({ files }) => files),
  ...[...CLUSTER_CHANGES.map(({ changes }) => changes), []].map((changes) => secureCluster(...changes)),
].map((files) => gradeCluster({ files, present: [], complete: false }));
const PROGRAMS = [
  ...['etcd', 'kube-apiserver', 'kube-controller-manager'],
  ...['konnectivity-server', 'konnectivity-agent', 'kubelet'],
];
const bearing = (path: PathId, claim: ClaimId) =>
  knobs.filter(
    ({ id, paths, claims, removed }) =>
      removed === undefined &&
      PROGRAMS.includes(knobName(id).owner) &&
      paths.includes(path) &&
      claims.includes(claim),
  );
const choices = (path: PathId, claim: ClaimId) =>
  bearing(path, claim).filter(({ type }) => ['bool', 'enum', 'int'].includes(type));
const holds = (path: PathId, claim: ClaimId) =>
  new Set(reports.map((report) => report.paths[path].claims[claim].holds));

/** Null where a reason is a judgement that nothing can compute. */
const SO: Readonly<Record<EmptyReason, ((path: PathId, claim: ClaimId) => boolean) | null>> = {
  always: (path, claim) => [...holds(path, claim)].every((one) => one === true || one === 'unknown'),
  never: (path, claim) => pathOf(path)?.claims[claim].never === true,
  gone: (path) => pathOf(path)?.featureState?.state === 'removed',
  'no-operation': (path) => !operations.some(({ paths }) => paths.includes(path)),
  'no-knob': (path, claim) => bearing(path, claim).length === 0,
  'no-twin': (path, claim) => choices(path, claim).length === 0,
  'one-place': (path, claim) =>
    choices(path, claim).length === 0 && bearing(path, claim).some(({ type }) => type === 'list'),
  'no-line': (path, claim) =>
    !reports.some(
      ({ paths }) => paths[path].verdict === 'exposed' && paths[path].claims[claim].holds === false,
    ),
  'no-pair': (path, claim) =>
    !knobs.some(({ id }) => {
      const rows = rowsOfKnob(id);
      return rows.length === 1 && rows[0] === `${path} ${claim}`;
    }),
  'no-steps': null,
  'on-tunnel': (path) =>
    knobs.some(({ id, paths }) => id.endsWith('--egress-selector-config-file') && paths.includes(path)),
};

const cells = TEMPLATE_EXCEPTIONS.flatMap(({ path, claims, reason }) =>
  claims.map((claim) => [path, claim, reason] as const),
);

test.each(cells)('%s %s: %s is so', (path, claim, reason) => {
  expect(SO[reason]?.(path, claim) ?? true).toBe(true);
});
