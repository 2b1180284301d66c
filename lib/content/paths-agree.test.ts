import { expect, test } from 'vitest';
import { CLUSTER_CHANGES } from '../rules/cases/cluster-changes';
import { SAMPLE_CLUSTERS } from '../rules/cases/sample-clusters';
import { secureCluster } from '../rules/cases/secure-cluster';
import { claimIds } from '../rules/claim-ids';
import { gradeCluster } from '../rules/grade-cluster';
import type { Holds } from '../rules/holds';
import { pathIds } from '../rules/path-ids';
import { loadContent } from './load';

const { paths } = loadContent('content').content.vocabulary;
const judge = (files: Readonly<Record<string, string>>, absent: readonly string[] = []) =>
  gradeCluster({ files, present: [], complete: false, absent });
const kubeadm = judge(SAMPLE_CLUSTERS.find(({ id }) => id === 'kubeadm')?.files ?? {});
const reports = [
  ...SAMPLE_CLUSTERS.map(({ files }) => judge(files)),
  judge(secureCluster()),
  ...CLUSTER_CHANGES.map(({ changes, absent }) => judge(secureCluster(...changes), absent)),
];
const rows = pathIds.flatMap((path) => claimIds.map((claim) => [path, claim] as const));

/** What the library may say of a kubeadm cluster where paths.yaml has a verdict; `conditional` also where its reason names another default. */
const AGREE: Readonly<Record<string, readonly Holds[]>> = {
  secure: [true],
  exposed: [false, 'never'],
  conditional: ['conditional', true],
  'not-applicable': [],
};

test.each(rows)('paths.yaml and the rule library agree on %s %s', (path, claim) => {
  const row = paths.find(({ id }) => id === path)?.claims[claim];
  const seen = new Set(reports.map((report) => report.paths[path].claims[claim].holds));
  // What some cluster makes hold is not "never", and what none does is.
  expect({ never: row?.never }).toEqual({ never: !seen.has(true) && !seen.has('conditional') });
  const byDefault = kubeadm.paths[path].claims[claim].holds;
  // A path that a kubeadm cluster does not have: some other one has it.
  const said = byDefault === 'unknown' ? [...seen] : [byDefault];
  const allowed = AGREE[row?.verdict ?? ''] ?? [];
  expect(
    row?.verdict === 'not-applicable' ? byDefault === 'unknown' : said.some((one) => allowed.includes(one)),
  ).toBe(true);
});
