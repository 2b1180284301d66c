import { kubernetesMinor } from '@/lib/cluster/kubernetes-minor';
import { parseCluster } from '@/lib/cluster/parse-cluster';
import { CLUSTER_CHANGES } from '@/lib/rules/cases/cluster-changes';
import { secureCluster } from '@/lib/rules/cases/secure-cluster';
import type { Evidence } from '@/lib/rules/evidence';
import type { Finding } from '@/lib/rules/finding';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';
import { gradeCluster, NEWEST } from '@/lib/rules/grade-cluster';
import { REGISTRY, type RuleEntry } from '@/lib/rules/registry';
import type { RuleCase } from '@/lib/rules/rule-case';
import { runRule } from '@/lib/rules/run-rule';
import { readableView } from '@/lib/rules/view/readable-view';
import { viewCluster } from '@/lib/rules/view/view-cluster';

/** What the tests of lib/rules assert, to be asked again and again: what is noticed first, or null. */
export type MutationChecks = {
  /** The table of one rule (by id), with its fixes. */
  rule(id: string): string | null;
  /** Every table, and every path and operation of the changed secure clusters. */
  everything(): string | null;
};

const textAt = (files: Readonly<Record<string, string>>, { file, range }: Finding) =>
  file === null || range === null ? '' : (files[file] ?? '').slice(range.start.offset, range.end.offset);

/** Load the tables, and note what the code as it is says of the changed clusters (its tests hold it to that). */
export async function mutationChecks(): Promise<MutationChecks> {
  const tables = await Promise.all(
    REGISTRY.map(async (entry) => ({ entry, cases: (await entry.cases()).cases })),
  );
  const clusters = [
    { name: 'the secure cluster', changes: [], absent: [] as readonly string[] },
    ...CLUSTER_CHANGES,
  ].map(({ name, changes, absent = [] }) => ({
    name,
    input: { files: secureCluster(...changes), present: [], complete: false, absent },
  }));
  const expected = clusters.map(({ input }) => said(input));
  const rule = (id: string) => {
    const table = tables.find(({ entry }) => entry.rule.id === id);
    return table === undefined ? null : first(table.cases, (one) => wrongCase(table.entry, one));
  };
  return {
    rule,
    everything: () =>
      first(clusters, ({ name, input }, index) => (said(input) === expected[index] ? null : name)) ??
      first(tables, ({ entry }) => rule(entry.rule.id)),
  };
}

function first<T>(all: readonly T[], wrong: (one: T, index: number) => string | null): string | null {
  for (const [index, one] of all.entries()) {
    const found = wrong(one, index);
    if (found !== null) return found;
  }
  return null;
}

/** What lib/rules/paths and lib/rules/operations are held to by their tests: verdicts, and each reason with what it says. */
function said(input: Parameters<typeof gradeCluster>[0]): string {
  const { paths, operations } = gradeCluster(input);
  const words = (because: readonly Evidence[]) => because.map(({ id, holds }) => `${id} ${holds}`);
  return JSON.stringify([
    Object.entries(paths).map(([id, { verdict, because, claims }]) => [
      id,
      verdict,
      words(because),
      Object.values(claims).map((claim) => [claim.holds, words(claim.because)]),
    ]),
    Object.entries(operations).map(([id, { outcome, because }]) => [id, outcome, words(because)]),
  ]);
}

function wrongCase(entry: RuleEntry, one: RuleCase): string | null {
  const input = { files: one.files, present: one.present ?? [], complete: one.complete ?? false };
  const minor = one.kubernetes === undefined ? NEWEST : (kubernetesMinor(one.kubernetes) ?? 0);
  const run = (files: Readonly<Record<string, string>>) => {
    const view = viewCluster(parseCluster({ ...input, files }), minor);
    return runRule(entry.rule, entry.rule.reads === 'everything' ? view : readableView(view));
  };
  const found = run(one.files);
  const isAs = (finding: Finding, index: number) => {
    const { message, at, data, severity, mends } = one.finds[index] ?? {};
    const fixed = applyEdits(one.files, finding.fixes[0]?.edits ?? []);
    return (
      finding.messageId === message &&
      textAt(one.files, finding) === at &&
      (data === undefined || JSON.stringify(sorted(data)) === JSON.stringify(sorted(finding.data))) &&
      (severity === undefined || finding.severity === severity) &&
      !/\{\w+\}/.test(finding.message) &&
      (mends === undefined ||
        (mends === '' ? finding.fixes.length === 0 : Object.values(fixed).join('\n').includes(mends)))
    );
  };
  if (found.length !== one.finds.length || !found.every(isAs)) return `${entry.rule.id}: ${one.name}`;
  for (const { fixes } of found)
    for (const { edits, title } of fixes) {
      const after = applyEdits(one.files, edits);
      if (edits.length === 0 || run(after).length >= found.length) return `${entry.rule.id}: ${title}`;
    }
  return null;
}

function sorted(data: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
}
