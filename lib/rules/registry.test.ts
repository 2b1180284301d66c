import { expect, test } from 'vitest';
import { kubernetesMinor } from '../cluster/kubernetes-minor';
import { parseCluster } from '../cluster/parse-cluster';
import type { Finding } from './finding';
import { applyEdits } from './fixes/apply-edits';
import { gradeCluster, NEWEST } from './grade-cluster';
import { REGISTRY, type RuleEntry } from './registry';
import type { CaseKind, RuleCase } from './rule-case';
import { runRule } from './run-rule';
import { readableView } from './view/readable-view';
import { viewCluster } from './view/view-cluster';

const tables = await Promise.all(
  REGISTRY.map(async (entry) => ({ entry, cases: (await entry.cases()).cases })),
);
const rows = tables.flatMap(({ entry, cases }) =>
  cases.map((one) => ({ id: entry.rule.id, name: one.name, entry, one })),
);

const input = (one: RuleCase, files = one.files) => ({
  files,
  present: one.present ?? [],
  complete: one.complete ?? false,
});
const minorOf = (one: RuleCase) =>
  one.kubernetes === undefined ? NEWEST : (kubernetesMinor(one.kubernetes) ?? 0);
const run = ({ rule }: RuleEntry, one: RuleCase, files = one.files) => {
  const view = viewCluster(parseCluster(input(one, files)), minorOf(one));
  return runRule(rule, rule.reads === 'everything' ? view : readableView(view));
};
const textAt = (files: Readonly<Record<string, string>>, { file, range }: Finding) =>
  file === null || range === null ? '' : (files[file] ?? '').slice(range.start.offset, range.end.offset);

test.each(rows)('$id: $name', ({ entry, one }) => {
  const found = run(entry, one);
  expect(found.map((finding) => ({ message: finding.messageId, at: textAt(one.files, finding) }))).toEqual(
    one.finds.map(({ message, at }) => ({ message, at })),
  );
  one.finds.forEach(({ data, severity, mends }, index) => {
    if (data !== undefined) expect(found[index]?.data).toEqual(data);
    if (severity !== undefined) expect(found[index]?.severity).toBe(severity);
    const fixes = found[index]?.fixes ?? [];
    if (mends === '') expect(fixes).toEqual([]);
    else if (mends !== undefined)
      expect(Object.values(applyEdits(one.files, fixes[0]?.edits ?? [])).join('\n')).toContain(mends);
  });
  for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
});

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];

/** Whether a finding says nothing that an earlier one did not: a list in its data became shorter, or it weighs less now. */
const isKnown = (finding: Finding, earlier: readonly Finding[]) =>
  earlier.some(
    ({ rule, messageId, severity, file, data }) =>
      rule === finding.rule &&
      file === finding.file &&
      (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(finding.severity) ||
        (messageId === finding.messageId &&
          Object.entries(finding.data).every(([gap, text]) =>
            text.split(', ').every((word) => data[gap]?.split(', ').includes(word)),
          ))),
  );

test.each(rows.filter(({ one }) => one.finds.length > 0))('$id: fixes of "$name" mend', ({ entry, one }) => {
  const before = gradeCluster(input(one), minorOf(one));
  for (const finding of run(entry, one))
    for (const fix of finding.fixes) {
      expect(fix.edits.length).toBeGreaterThan(0);
      if (fix.kind === 'needs-decision') expect(fix.decision).toBeTruthy();
      const files = applyEdits(one.files, fix.edits);
      const after = gradeCluster(input(one, files), minorOf(one));
      const own = (all: readonly Finding[]) => all.filter(({ rule }) => rule === entry.rule.id);
      expect(own(after.findings).length, `${fix.title}:\n${JSON.stringify(files, null, 1)}`).toBeLessThan(
        own(before.findings).length,
      );
      expect(
        after.findings.filter((one) => !isKnown(one, before.findings)),
        fix.title,
      ).toEqual([]);
      for (const [name, component] of Object.entries(before.components))
        if (component.starts) expect(after.components[name]?.starts, name).toBe(true);
      // Applied once more it changes nothing: what it mends is no longer found there.
      const again = run(entry, one, files).flatMap(({ fixes }) =>
        fixes.map(({ edits }) => applyEdits(files, edits)),
      );
      for (const edited of again) expect(edited).not.toEqual(files);
    }
});

const POD = ['absent', 'good', 'bad', 'duplicate', 'args', 'version', 'unparseable'] as const;
const FIELD = [
  'absent',
  'good',
  'bad',
  'duplicate',
  'flag-over-file',
  'file-under-flag',
  'version',
  'unparseable',
] as const;
const OTHER = ['good', 'bad', 'version', 'unparseable'] as const;

test.each(tables.map(({ entry, cases }) => ({ id: entry.rule.id, rule: entry.rule, cases })))(
  '$id: its table is whole',
  ({ rule, cases }) => {
    const kinds = new Set(cases.map(({ kind }) => kind));
    const knob = rule.knobs[0] ?? '';
    const wanted: readonly CaseKind[] =
      rule.table === 'documents' || knob === ''
        ? OTHER
        : rule.component === 'kubelet' && !knob.startsWith('--')
          ? FIELD
          : rule.component === 'kubelet'
            ? POD.filter((kind) => kind !== 'args')
            : POD;
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const found = new Set(cases.flatMap(({ finds }) => finds.map(({ message }) => message)));
    expect(Object.keys(rule.messages).filter((message) => !found.has(message))).toEqual([]);
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [rule.what, rule.why, rule.fix, rule.breaks]) expect(text.length).toBeGreaterThan(20);
    expect(rule.links.length).toBeGreaterThan(0);
  },
);

test('ids are unique', () => {
  const ids = REGISTRY.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
